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
    public static string Join(string raw)
    {
        var joined = new StringBuilder(raw.Length);
        foreach (var line in Lines(raw)) Append(joined, line);
        return joined.ToString();
    }

    /// <summary>The paragraph's logical lines; none when it has no text.</summary>
    /// <param name="raw">Text with <c>\n</c> and <c>\t</c>.</param>
    /// <param name="inCell">In a table cell, short lines without a running sentence are entries, not wraps.</param>
    public static List<string> Split(string raw, bool inCell)
    {
        var lines = Lines(raw);
        var entries = inCell && lines.TrueForAll(static line => line.Length <= ShortLine && !RunsOn(line));
        var logical = new List<string>(1);
        var current = new StringBuilder();
        var previous = "";
        var afterBlank = false;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                afterBlank = true;
                continue;
            }

            if (current.Length > 0 && (afterBlank || entries || StartsItem(previous, line)))
            {
                logical.Add(current.ToString());
                current.Clear();
            }

            Append(current, line);
            previous = line;
            afterBlank = false;
        }

        if (current.Length > 0) logical.Add(current.ToString());
        return logical;
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

    // A space only between two ASCII characters, none inside Japanese.
    private static void Append(StringBuilder text, string line)
    {
        if (text.Length > 0 && line.Length > 0 && char.IsAscii(text[^1]) && char.IsAscii(line[0]) && text[^1] != '-') text.Append(' ');
        text.Append(line);
    }

    private static bool StartsItem(string before, string line) =>
        TypedMarkers.Find(line) is not null || line[0] is '※' or '【' || (LabelPattern().IsMatch(before) && LabelPattern().IsMatch(line));

    // Ends as a sentence does or in the middle of one.
    private static bool RunsOn(string line) =>
        line.Length > 0 && line[^1] is '。' or '、' or '，' or ',' or '・' or (>= 'ぁ' and <= 'ん');

    [GeneratedRegex(@"^[^:：。、]{1,20}[:：](?!//)", RegexOptions.CultureInvariant)]
    private static partial Regex LabelPattern();
}
