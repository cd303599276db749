using System.Globalization;
using System.Text.RegularExpressions;

namespace DocReview.Core.Rules.Values;

/// <summary>Ports that a piece of configuration opens.</summary>
/// <param name="From">First port.</param>
/// <param name="To">Last port, included.</param>
internal readonly record struct PortRange(int From, int To)
{
    // Remote login, remote management and databases; 80 and 443 are what the internet is for.
    private static readonly int[] Administrative = [22, 23, 1433, 1521, 2375, 3306, 3389, 5432, 5900, 5985, 5986, 6379, 9200, 27017];

    public bool IsAdministrative
    {
        get
        {
            foreach (var port in Administrative)
            {
                if (port >= From && port <= To) return true;
            }

            return false;
        }
    }
}

/// <summary>Reads ports and sources from Terraform, CloudFormation (JSON and YAML) and tables of firewall rules.</summary>
internal static partial class OpenPorts
{
    /// <summary>Parts of a configuration that open an administrative port to any address from outside.</summary>
    public static IEnumerable<string> InConfiguration(string code)
    {
        var outward = false;
        foreach (var part in Segment().Split(code))
        {
            if (Direction().Matches(part) is { Count: > 0 } directions) outward = directions[^1].Value.StartsWith("egress", StringComparison.OrdinalIgnoreCase);
            var isOutward = Direction().Match(part) is { Success: true } own ? own.Value.StartsWith("egress", StringComparison.OrdinalIgnoreCase) : outward;
            if (!isOutward && AnyAddress().IsMatch(part) && Range(part) is { IsAdministrative: true }) yield return part.Trim();
        }
    }

    /// <summary>Port ranges of a cell: <c>22</c>, <c>22,3389</c>, <c>0-65535</c>, <c>すべて</c>.</summary>
    public static IEnumerable<PortRange> InCell(string folded)
    {
        if (AllPorts().IsMatch(folded)) yield return new(0, 65535);
        foreach (Match match in Ports().Matches(folded))
        {
            var from = Number(match.Groups["f"].Value);
            yield return new(from, match.Groups["t"].Success ? Number(match.Groups["t"].Value) : from);
        }
    }

    public static bool IsAnyAddress(string folded) => AnyAddress().IsMatch(folded) || AnySource().IsMatch(folded);

    private static PortRange? Range(string part)
    {
        if (AnyProtocol().IsMatch(part)) return new(0, 65535);
        if (FromPort().Match(part) is not { Success: true } first) return null;
        var from = Number(first.Groups["p"].Value);
        return new(from, ToPort().Match(part) is { Success: true } last ? Number(last.Groups["p"].Value) : from);
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // A rule of a security group ends at a brace, or at the next item of a YAML list.
    [GeneratedRegex(@"[{}]|(?m:^\s*-\s)")]
    private static partial Regex Segment();

    [GeneratedRegex(@"(?i:(ingress|egress))")]
    private static partial Regex Direction();

    [GeneratedRegex(@"(?i:\bfrom_?port""?\s*[:=]\s*""?(?<p>\d{1,5}))")]
    private static partial Regex FromPort();

    [GeneratedRegex(@"(?i:\bto_?port""?\s*[:=]\s*""?(?<p>\d{1,5}))")]
    private static partial Regex ToPort();

    [GeneratedRegex(@"(?i:\b(ip_?)?protocol""?\s*[:=]\s*""?(-1|all)\b)")]
    private static partial Regex AnyProtocol();

    [GeneratedRegex(@"(?<![\d.])0\.0\.0\.0/0|::/0")]
    private static partial Regex AnyAddress();

    [GeneratedRegex(@"^(any|all|任意|すべて|全て|制限なし|インターネット|internet|\*)$")]
    private static partial Regex AnySource();

    [GeneratedRegex(@"^(any|all|すべて|全て|全ポート|すべてのポート|all tcp|all traffic|\*)$")]
    private static partial Regex AllPorts();

    [GeneratedRegex(@"(?<![\d.])(?<!\d/)(?<f>\d{1,5})(?:[-〜:](?<t>\d{1,5}))?(?![\d./])")]
    private static partial Regex Ports();
}
