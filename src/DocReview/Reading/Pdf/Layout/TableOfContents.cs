using System.Text.RegularExpressions;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Recognises the lines of a table of contents. They are no text of the design, but they name its headings.
/// </summary>
internal static partial class TableOfContents
{
    private const int LongestEntry = 200;

    /// <summary>Splits the lines into entries' titles and the lines that stay.</summary>
    public static List<TextLine> Remove(IReadOnlyList<TextLine> lines, HashSet<string> entries)
    {
        var kept = new List<TextLine>(lines.Count);
        var inContents = false;
        foreach (var line in lines)
        {
            if (ContentsTitle().IsMatch(line.Text))
            {
                inContents = true;
                continue;
            }

            var text = line.Text.Length <= LongestEntry ? line.Text : "";
            var entry = Leader().Match(text);
            if (!entry.Success && inContents)
                entry = PlainEntry().Match(text);
            if (!entry.Success)
            {
                inContents = false;
                kept.Add(line);
                continue;
            }

            if (entry.Groups["title"].Value is { Length: > 0 } title)
                entries.Add(CharacterClass.WithoutSpaces(title));
        }

        return kept;
    }

    [GeneratedRegex(@"^(?:目\s*次|もくじ|目\s*録|(?:Table of )?Contents|TABLE OF CONTENTS|CONTENTS)$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsTitle();

    [GeneratedRegex(@"^(?<title>.*?)[\s　]*(?:[.．・‥…·‧_‐\-]{4,}|…+|(?:[.．・]\s){4,})[\s.．・‥…·]*[0-9０-９ivxIVX-]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^(?<title>\S.*?)[\s　]+[0-9０-９]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainEntry();
}
