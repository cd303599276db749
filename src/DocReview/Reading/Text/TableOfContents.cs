using System.Text.RegularExpressions;

namespace DocReview.Reading.Text;

/// <summary>The lines of a table of contents: they repeat the headings and are no text of the document.</summary>
internal sealed partial class TableOfContents(int start, int end, IReadOnlyList<string> entries)
{
    private static readonly TableOfContents None = new(-1, -1, []);

    /// <summary>Headings the contents list, without number, leader and page.</summary>
    public IReadOnlyList<string> Entries { get; } = entries;

    public bool Holds(int line) => line >= start && line < end;

    public static TableOfContents Find(string[] lines)
    {
        var title = Array.FindIndex(lines, l => Title().IsMatch(l));
        if (title < 0) return None;
        var entries = new List<string>();
        var end = title + 1;
        for (var i = title + 1; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0) continue;
            var match = Entry().Match(lines[i]);
            if (match.Success) entries.Add(match.Groups["t"].Value.Trim());

            // A chapter without a page stands alone between entries; a first line that repeats an entry is the document itself.
            else if (!IsLoneEntry(lines, i) || entries.Count == 0) break;
            else entries.Add(lines[i].Trim());
            end = i + 1;
        }

        return entries.Count >= 2 ? new(title, end, entries) : None;
    }

    private static bool IsLoneEntry(string[] lines, int index) =>
        lines[index].Trim().Length <= 30
        && !lines[index].Contains('。', StringComparison.Ordinal)
        && lines.Skip(index + 1).Where(l => l.Trim().Length > 0).Take(1).Any(l => Entry().IsMatch(l));

    [GeneratedRegex(@"^\s*#{0,3}\s*(目\s*次|contents|table of contents)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*([0-9０-９.．]+[\s\t]+)?(?<t>[^\t。]{1,60}?)([\s\t.．…・‥]+)[0-9０-９]{1,3}\s*$|^\s*[-*]\s+\[(?<t>[^\]]+)\]\(#[^)]*\)\s*$")]
    private static partial Regex Entry();
}
