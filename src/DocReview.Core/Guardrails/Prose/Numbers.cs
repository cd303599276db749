using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>A number in a text.</summary>
/// <param name="Value">Without separators of thousands and leading zeros, such as <c>1.2</c>; a designation with its letters, such as <c>tls1.2</c>.</param>
/// <param name="Unit">In English singular, such as <c>day</c>; empty when there is none that is known.</param>
/// <param name="Written">As it stands there.</param>
public sealed record FoundNumber(string Value, string Unit, string Written)
{
    /// <summary>Whether both are the same amount; a number without a unit leaves it open.</summary>
    public bool Means(FoundNumber other) => Value == other.Value && (Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0);
}

/// <summary>OUT-09: a number in a generated text that neither the statements nor the lens hold was invented.</summary>
public static partial class Numbers
{
    public const string Rule = "OUT-09 Numbers";

    private static readonly ImmutableArray<(string Unit, string[] Written)> Units =
    [
        ("year", ["年間", "か年", "年", "years", "year", "yrs", "yr"]),
        ("month", ["か月", "ヶ月", "カ月", "ヵ月", "ケ月", "箇月", "months", "month"]),
        ("week", ["週間", "週", "weeks", "week"]),
        ("day", ["営業日", "日間", "日", "days", "day"]),
        ("hour", ["時間", "hours", "hour", "hrs", "hr"]),
        ("minute", ["分間", "分", "minutes", "minute", "mins", "min"]),
        ("second", ["秒間", "秒", "seconds", "second", "secs", "sec"]),
        ("character", ["文字", "characters", "character", "chars"]),
        ("digit", ["桁", "digits", "digit"]),
        ("generation", ["世代", "generations", "generation"]),
        ("time", ["回", "times", "time"]),
        ("person", ["名", "人", "people", "persons", "person"]),
        ("percent", ["%", "パーセント", "percent"]),
        ("bit", ["ビット", "bits", "bit"]),
        ("kb", ["kib", "kb"]), ("mb", ["mib", "mb"]), ("gb", ["gib", "gb"]), ("tb", ["tib", "tb"]),
        ("yen", ["円", "yen"]),
    ];

    private static readonly ImmutableArray<string> Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly Regex Amount = new(
        @"(?<![A-Za-z0-9.,_-])(?<n>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*)[ -]?(?<u>" + Alternatives(u => true) + ")?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // 七日, 三か月; without a unit, 一 and 三 are parts of words.
    private static readonly Regex KanjiAmount = new(
        "(?<n>[一二三四五六七八九十]+)(?<u>" + Alternatives(u => !char.IsAsciiLetter(u[0])) + ")",
        RegexOptions.CultureInvariant);

    private static readonly Regex WordAmount = new(
        @"\b(?<n>" + string.Join('|', Words) + ")[ -](?<u>" + Alternatives(u => char.IsAsciiLetter(u[0])) + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Numbers in order, ids of practices and statements apart.</summary>
    public static ImmutableArray<FoundNumber> Find(string text)
    {
        var normal = Ids().Replace(text.Normalize(NormalizationForm.FormKC), m => new string('_', m.Length));
        var found = new List<(int At, FoundNumber Number)>();
        foreach (Match m in Designation().Matches(normal))
            found.Add((m.Index, new(Designated().Replace(m.Value, "").ToLowerInvariant(), "", m.Value)));
        var rest = Designation().Replace(normal, m => new string('_', m.Length));
        foreach (Match m in Amount.Matches(rest)) found.Add((m.Index, new(Plain(m.Groups["n"].Value), UnitOf(m.Groups["u"].Value), m.Value.Trim())));
        foreach (Match m in KanjiAmount.Matches(rest))
        {
            if (Kanji(m.Groups["n"].Value) is { } value) found.Add((m.Index, new(value.ToString(CultureInfo.InvariantCulture), UnitOf(m.Groups["u"].Value), m.Value)));
        }

        foreach (Match m in WordAmount.Matches(rest))
            found.Add((m.Index, new(Words.IndexOf(m.Groups["n"].Value.ToLowerInvariant()).ToString(CultureInfo.InvariantCulture), UnitOf(m.Groups["u"].Value), m.Value)));
        return [.. found.OrderBy(f => f.At).Select(f => f.Number)];
    }

    /// <summary>Numbers of a generated text that no source holds.</summary>
    /// <param name="generated">The text.</param>
    /// <param name="sources">The statements it rests on, and the lens's texts on the practice.</param>
    public static ImmutableArray<GuardrailEvent> Check(string generated, IEnumerable<string> sources)
    {
        var known = sources.SelectMany(s => Find(s)).ToList();
        return [.. Find(generated)
            .Where(n => !known.Exists(n.Means))
            .Select(n => new GuardrailEvent(Rule, null, n.Written, "", GuardrailAction.Rejected) { Reason = "stands in no statement and not in the lens" })];
    }

    private static string Alternatives(Func<string, bool> choose) =>
        string.Join('|', Units.SelectMany(u => u.Written).Where(choose).OrderByDescending(u => u.Length).Select(u => char.IsAsciiLetter(u[0]) ? Regex.Escape(u) + "(?![A-Za-z])" : Regex.Escape(u)));

    private static string UnitOf(string written) =>
        Units.FirstOrDefault(u => u.Written.Contains(written.ToLowerInvariant(), StringComparer.Ordinal)).Unit ?? "";

    private static string Plain(string number)
    {
        var plain = number.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        return plain.Length == 0 || plain[0] == '.' ? "0" + plain : plain;
    }

    private static int? Kanji(string written)
    {
        var ten = written.AsSpan().IndexOf('十');
        if (ten < 0) return written.Length == 1 ? Digit(written[0]) : null;
        if (ten > 1 || written.Length - ten > 2 || written.AsSpan().LastIndexOf('十') != ten) return null;
        return ((ten == 0 ? 1 : Digit(written[0])) * 10) + (written.Length > ten + 1 ? Digit(written[^1]) : 0);

        static int Digit(char c) => "一二三四五六七八九".AsSpan().IndexOf(c) + 1;
    }

    [GeneratedRegex(@"\b(SEC|REL|OPS|PERF|COST|SUS)\d{2}(-BP\d{2})?\b|\bS-\d{4}\b|\bDR\d{3}\b|^\s*(\d{1,2}[.)]|\(\d{1,2}\))\s", RegexOptions.Multiline)]
    private static partial Regex Ids();

    // Letters with a number of their own: EC2, SHA-256, TLS 1.2, IPv4.
    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:(?:TLS|SSL|SHA|AES|RSA|HTTP|OAuth|SAML|ISO|ISO/IEC|PCI DSS|NIST|Route|Python|Java|Node\.js|Windows Server|PostgreSQL|MySQL|Aurora|Redis)[ -]?v?|[A-Za-z]+-?)\d+(?:[.-]\d+)*", RegexOptions.IgnoreCase)]
    private static partial Regex Designation();

    [GeneratedRegex(@"[ \-]")]
    private static partial Regex Designated();
}
