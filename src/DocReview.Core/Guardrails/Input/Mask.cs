using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DocReview.Core.Guardrails.Input;

/// <summary>A value that a placeholder stands for. Stays on this machine.</summary>
public sealed record MaskedValue(string Placeholder, string Value);

/// <summary>Text that may be sent, and what to restore in the answer.</summary>
public sealed record MaskedText(string Text, ImmutableArray<MaskedValue> Values, ImmutableArray<GuardrailEvent> Events);

/// <summary>
/// IN-05: personal data, account numbers, addresses, keys and names leave as placeholders (<c>[MAIL-3f9a2c1d]</c>) and come back locally.
/// A placeholder depends on its value and a key only, so that a sentence is masked alike in every batch and every version of a document.
/// </summary>
/// <param name="patterns">What to hide.</param>
/// <param name="names">Names to hide: people, companies, systems. A space in a name may be missing in the text.</param>
/// <param name="key">A secret of the run's owner: without it, a short value could be guessed from its placeholder.</param>
public sealed partial class Mask(MaskPatterns patterns, ImmutableArray<string> names, string key)
{
    public const string Rule = "IN-05 Mask";

    private const string NameKind = "NAME";
    private const int TagLength = 8;
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);
    private readonly Regex? _names = NameExpression(names);

    /// <summary>Hides what the patterns and names find.</summary>
    public MaskedText Apply(string text, string? statementId = null)
    {
        var masked = new StringBuilder(text.Length);
        var values = ImmutableArray.CreateBuilder<MaskedValue>();
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        var from = 0;
        foreach (var (start, end, kind) in Find(text))
        {
            var value = text[start..end];
            var known = values.FirstOrDefault(v => v.Value == value);
            var placeholder = known?.Placeholder ?? Placeholder(kind, value, text, values);
            if (known is null)
            {
                values.Add(new(placeholder, value));
                events.Add(new(Rule, statementId, kind, placeholder, GuardrailAction.Masked) { Reason = "hidden from the model" });
            }

            masked.Append(text, from, start - from).Append(placeholder);
            from = end;
        }

        return new(masked.Append(text, from, text.Length - from).ToString(), values.ToImmutable(), events.ToImmutable());
    }

    /// <summary>Puts the values back, with or without the brackets that a model may have dropped.</summary>
    public static string Restore(string text, IEnumerable<MaskedValue> values)
    {
        var byTag = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values) byTag.TryAdd(Bare(value.Placeholder), value.Value);
        return byTag.Count == 0 ? text : AnyPlaceholder().Replace(text, m => byTag.GetValueOrDefault(m.Groups["tag"].Value, m.Value));
    }

    /// <summary>Whether a text still holds something of a placeholder's form, which no reader could understand.</summary>
    public static bool HasPlaceholder(string text) => AnyPlaceholder().IsMatch(text);

    private List<(int Start, int End, string Kind)> Find(string text)
    {
        var folded = FoldWidth(text);
        var found = new List<(int Start, int End, string Kind)>();
        if (_names is not null) AddAll(_names.Matches(folded), NameKind, _ => true);
        foreach (var pattern in patterns.Patterns)
            AddAll(pattern.Expression.Matches(folded), pattern.Kind, v => !pattern.Except.Contains(v) && Passes(pattern.Check, v));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;

        void AddAll(MatchCollection matches, string kind, Func<string, bool> accept)
        {
            foreach (Match match in matches)
            {
                var value = match.Groups["value"] is { Success: true } group ? group : match;
                var (start, end) = (value.Index, value.Index + value.Length);
                if (value.Length > 0 && accept(value.Value) && !found.Exists(f => start < f.End && f.Start < end)) found.Add((start, end, kind));
            }
        }
    }

    // A tag that is taken by another value, or that the text itself holds, grows until it is free.
    private string Placeholder(string kind, string value, string text, ImmutableArray<MaskedValue>.Builder taken)
    {
        var hash = Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{kind}\n{value}")));
        for (var length = TagLength; length < hash.Length; length++)
        {
            var tag = $"{kind}-{hash[..length]}";
            if (!text.Contains(tag, StringComparison.Ordinal) && !taken.Any(t => Bare(t.Placeholder) == tag)) return $"[{tag}]";
        }

        return $"[{kind}-{hash}]";
    }

    private static string Bare(string placeholder) => placeholder.Trim('[', ']');

    private static bool Passes(MaskCheck check, string value) => check switch
    {
        MaskCheck.MyNumber => IsMyNumber(value),
        MaskCheck.Ipv4 => value.Split('.').All(p => p.Length <= 3 && int.Parse(p, System.Globalization.CultureInfo.InvariantCulture) <= 255),
        _ => true,
    };

    // The check digit of the order of 2014 (平成26年総務省令第85号): weights 2 to 7 and again 2 to 6 from the right.
    private static bool IsMyNumber(string value)
    {
        var digits = value.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        if (digits.Length != 12) return false;
        var sum = 0;
        for (var n = 1; n <= 11; n++) sum += digits[11 - n] * (n <= 6 ? n + 1 : n - 5);
        var rest = sum % 11;
        return digits[11] == (rest <= 1 ? 0 : 11 - rest);
    }

    // One character for one, so that places in the folded text are places in the text.
    private static string FoldWidth(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = source[i] switch
            {
                >= '！' and <= '～' and var c => (char)(c - 0xFEE0),
                '\u3000' or '\u00A0' => ' ',
                '‐' or '‑' or '–' or '—' or '−' => '-',
                var c => c,
            };
        }
    });

    private static Regex? NameExpression(ImmutableArray<string> names)
    {
        var expressions = names
            .Select(n => FoldWidth(n).Trim())
            .Where(n => n.Length > 1)
            .OrderByDescending(n => n.Length)
            .ThenBy(n => n, StringComparer.Ordinal)
            .Select(n => string.Join(@"\s*", n.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)))
            .ToList();
        return expressions.Count == 0 ? null : new(string.Join('|', expressions), RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\[(?<tag>[A-Z]{2,}-[0-9a-f]{8,64})\]|(?<![A-Za-z0-9\[-])(?<tag>[A-Z]{2,}-[0-9a-f]{8,64})(?![0-9A-Za-z])")]
    private static partial Regex AnyPlaceholder();
}
