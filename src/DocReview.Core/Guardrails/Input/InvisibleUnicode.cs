using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Input;

/// <summary>Text without invisible characters, and where each of its characters came from.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Origins">For each UTF-16 index of <paramref name="Text"/>, and one past its end, the index in the source.</param>
/// <param name="Events">What was done, and why.</param>
public sealed record StrippedText(string Text, ImmutableArray<int> Origins, ImmutableArray<GuardrailEvent> Events)
{
    /// <summary>The range of the source that a range of the text stands for; hidden characters inside are covered.</summary>
    public (int Start, int End) Source(int start, int end) => (Origins[start], end > start ? Origins[end - 1] + 1 : Origins[start]);
}

/// <summary>
/// IN-02: what nobody sees is neither matched nor sent. Characters of the tag block spell hidden words and are a warning; a variation
/// selector behind a kanji or a symbol picks a glyph (葛󠄀) and is nothing to report.
/// </summary>
public static class InvisibleUnicode
{
    public const string Rule = "IN-02 InvisibleUnicode";

    public static StrippedText Strip(string text, string? statementId = null)
    {
        var visible = new StringBuilder(text.Length);
        var origins = ImmutableArray.CreateBuilder<int>(text.Length + 1);
        var tags = new StringBuilder();
        var hasTags = false;
        var hidden = new SortedDictionary<int, int>();
        for (var i = 0; i < text.Length; i++)
        {
            var length = InvisibleCharacters.LengthAt(text, i);
            if (length == 0)
            {
                visible.Append(text[i]);
                origins.Add(i);
                continue;
            }

            if (InvisibleCharacters.IsTagAt(text, i))
            {
                hasTags = true;
                if (InvisibleCharacters.TagAt(text, i) is { } spelt) tags.Append(spelt);
            }
            else if (!(InvisibleCharacters.IsVariationSelectorAt(text, i) && TakesVariations(visible)))
            {
                var code = length == 2 ? char.ConvertToUtf32(text, i) : text[i];
                hidden[code] = hidden.GetValueOrDefault(code) + 1;
            }

            i += length - 1;
        }

        origins.Add(text.Length);
        return new(visible.ToString(), origins.ToImmutable(), Events(statementId, hasTags, tags.ToString(), hidden));
    }

    private static ImmutableArray<GuardrailEvent> Events(string? statementId, bool hasTags, string tags, SortedDictionary<int, int> hidden)
    {
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        if (hasTags) events.Add(new(Rule, statementId, tags, "", GuardrailAction.Warned) { Reason = "tag characters spell hidden text" });
        if (hidden.Count > 0)
        {
            var codes = string.Join(", ", hidden.Select(h => string.Create(CultureInfo.InvariantCulture, $"U+{h.Key:X4} × {h.Value}")));
            events.Add(new(Rule, statementId, codes, "", GuardrailAction.Cleaned) { Reason = "invisible characters" });
        }

        return events.ToImmutable();
    }

    private static bool TakesVariations(StringBuilder visible)
    {
        if (visible.Length == 0) return false;
        var last = visible[^1];
        return last is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF'
            || char.IsLowSurrogate(last)
            || char.IsSymbol(last) || char.IsPunctuation(last) || char.IsAsciiDigit(last);
    }
}
