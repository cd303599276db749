using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Core.Rules.Values;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR024: a port for administration or for a database is open to the whole internet. Read from configurations (a block is one fact,
/// wherever it was split) and from tables of firewall rules, where a range such as 0-65535 holds port 22 without naming it.
/// </summary>
internal sealed partial class AdministrationOpenToInternet : IDesignRule
{
    private const int MostSettings = 5;

    public string Code => "DR024";

    public RuleKind Kind => RuleKind.RiskySetting;

    public RuleNeeds Needs { get; } = new([], ["setting"]);

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var code = context.Document.Blocks.Where(b => b.Type == BlockType.Code).ToDictionary(b => b.Id, b => OpenPorts.InConfiguration(b.Text).ToList(), StringComparer.Ordinal);
        var settings = context.Statements
            .Where(s => !s.OutsideProduction && s.Kind != StatementKind.Planned)
            .Where(s => code.TryGetValue(s.BlockId, out var open) ? open.Any(o => Shares(s, o)) : IsOpenRow(s))
            .Take(MostSettings)
            .ToList();
        if (settings.Count > 0) yield return RuleResult.Of(("setting", settings));
    }

    // Where blank lines split a rule, the statement that holds its address or its port is cited.
    private static bool Shares(Statement statement, string open) =>
        statement.Text.Contains(open, StringComparison.Ordinal)
        || open.Split('\n').Any(l => l.Trim().Length > 3 && FromPort().IsMatch(l) && statement.Text.Contains(l.Trim(), StringComparison.Ordinal));

    private static bool IsOpenRow(Statement row)
    {
        if (row.Fields.IsEmpty) return false;
        var fields = row.Fields.Select(f => (Header: TextFolder.Plain.Fold(f.Header), Value: TextFolder.Plain.Fold(f.Value))).ToList();
        if (fields.Any(f => Refused().IsMatch(f.Value) || Outward().IsMatch(f.Value)) || row.HeadingPath.Any(h => Outward().IsMatch(TextFolder.Plain.Fold(h)))) return false;
        return fields.Any(f => Source().IsMatch(f.Header) && OpenPorts.IsAnyAddress(f.Value))
            && fields.Any(f => Port().IsMatch(f.Header) && OpenPorts.InCell(f.Value).Any(r => r.IsAdministrative));
    }

    [GeneratedRegex(@"from_?port", RegexOptions.IgnoreCase)]
    private static partial Regex FromPort();

    [GeneratedRegex(@"^(送信元|ソース|接続元|アクセス元|発信元|source|cidr)")]
    private static partial Regex Source();

    [GeneratedRegex(@"ポート|\bport")]
    private static partial Regex Port();

    [GeneratedRegex(@"^(アウト|outbound|送信$|外向き|egress|下り)|アウトバウンド|外向き")]
    private static partial Regex Outward();

    [GeneratedRegex(@"拒否|deny|遮断|drop|不許可|^(×|未使用|廃止)$")]
    private static partial Regex Refused();
}
