using System.Collections.Immutable;

namespace DocReview.Core.Statements.Language;

/// <summary>Splits a paragraph into sentences. Brackets hold sentences together: （…。） is part of the sentence around it.</summary>
public static class SentenceSplitter
{
    /// <summary>Non-empty, trimmed sentences in order; together they hold all visible characters of the text.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '(' or '（' or '「' or '『' or '[' or '【') depth++;
            if (c is ')' or '）' or '」' or '』' or ']' or '】' && depth > 0) depth = Math.Max(0, depth - 1);
            if (c == '\n') depth = 0;
            if (!IsEnd(text, i, depth)) continue;
            Add(text[start..(i + 1)]);
            start = i + 1;
        }

        Add(text[start..]);
        return sentences.ToImmutable();

        void Add(string sentence)
        {
            var trimmed = sentence.Trim();
            if (trimmed.Length > 0) sentences.Add(trimmed);
        }
    }

    private static bool IsEnd(string text, int i, int depth)
    {
        var c = text[i];
        if (c == '\n') return true;
        if (depth > 0) return false;
        if (c is '。' or '！' or '？') return !NextIsClosing(text, i);

        // An English sentence ends in a period, a space and a capital; "e.g. ALB" and "TLS 1.2" do not.
        return c is '.' or '!' or '?'
            && i + 2 < text.Length
            && text[i + 1] == ' '
            && char.IsAsciiLetterUpper(text[i + 2])
            && i >= 2
            && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is ')' or '`')
            && text[i - 2] is not ('.' or ' ')
            && !EndsInAbbreviation(text, i);
    }

    private static bool NextIsClosing(string text, int i) => i + 1 < text.Length && text[i + 1] is ')' or '）' or '」';

    private static bool EndsInAbbreviation(string text, int i)
    {
        foreach (var abbreviation in (ReadOnlySpan<string>)["e.g", "i.e", "etc", "vs", "No", "Fig"])
        {
            if (text.AsSpan(0, i).EndsWith(abbreviation, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
