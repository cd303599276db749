using System.Text;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Text;

/// <summary>
/// Decides what the manual line breaks of a paragraph mean: a line wrapped by hand is joined again, while lines that are items of their
/// own (bulleted, numbered, "label: value") stay apart.
/// </summary>
internal static partial class LogicalLines
{
    private const int ShortLine = 24;

    /// <summary>All lines joined into one.</summary>
    public static string Join(string raw) => Lines(raw).Aggregate("", Join);

    /// <summary>The paragraph's logical lines; none when it has no text.</summary>
    /// <param name="raw">Text with <c>\n</c> and <c>\t</c>.</param>
    /// <param name="inCell">In a table cell, short lines without a running sentence are entries, not wraps.</param>
    public static List<string> Split(string raw, bool inCell)
    {
        var lines = Lines(raw);
        var entries = inCell && lines.TrueForAll(static line => line.Length <= ShortLine && !RunsOn(line));
        var logical = new List<string>(1);
        var afterBlank = false;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                afterBlank = true;
                continue;
            }

            if (logical.Count == 0 || afterBlank || entries || StartsItem(logical[^1], line)) logical.Add(line);
            else logical[^1] = Join(logical[^1], line);
            afterBlank = false;
        }

        return logical;
    }

    /// <summary>Joins two lines of one sentence: a space only between two ASCII characters, none inside Japanese.</summary>
    public static string Join(string before, string after)
    {
        if (before.Length == 0) return after;
        if (after.Length == 0) return before;
        return char.IsAscii(before[^1]) && char.IsAscii(after[0]) && before[^1] != '-' ? $"{before} {after}" : before + after;
    }

    /// <summary>One line without tabs and outer space.</summary>
    public static string Clean(string line)
    {
        var text = line.Replace('\u00A0', ' ').Trim();
        if (!text.Contains('\t', StringComparison.Ordinal)) return text;
        var cleaned = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != '\t') cleaned.Append(c);
            else if (cleaned[^1] != ' ') cleaned.Append(' ');
        }

        return cleaned.ToString();
    }

    private static List<string> Lines(string raw) => [.. raw.Split('\n').Select(Clean)];

    private static bool StartsItem(string before, string line) =>
        TypedMarkers.Find(line) is not null || line[0] is '※' or '【' || (LabelPattern().IsMatch(before) && LabelPattern().IsMatch(line));

    // Ends as a sentence does or in the middle of one.
    private static bool RunsOn(string line) =>
        line.Length > 0 && line[^1] is '。' or '、' or '，' or ',' or '・' or (>= 'ぁ' and <= 'ん');

    [GeneratedRegex(@"^[^:：。、]{1,20}[:：](?!//)", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
