namespace DocReview.Reading.Pdf.Layout;

/// <summary>Says which paragraphs are headings, and of which level, from bookmarks, the table of contents, numbering and prominence.</summary>
/// <param name="bookmarks">Titles without spaces, to their level from 1.</param>
/// <param name="contents">Entries of the table of contents without spaces.</param>
/// <param name="typography">What is ordinary in this document.</param>
internal sealed class HeadingFinder(
    IReadOnlyDictionary<string, int> bookmarks, IReadOnlySet<string> contents, Typography typography)
{
    private const int LongestHeading = 60;
    private const double LargerThanBody = 1.08;
    private const double MuchLargerThanBody = 1.12;

    /// <summary>Level from 1 of every paragraph that is a heading.</summary>
    public Dictionary<Paragraph, int> Find(IReadOnlyList<Paragraph> paragraphs)
    {
        var numbers = new HeadingNumbers(paragraphs);
        var isCover = IsCover([.. paragraphs.Where(paragraph => paragraph.Page == 1)]);
        var headings = paragraphs.Where(paragraph => IsHeading(paragraph, numbers, isCover && paragraph.Page == 1)).ToList();
        var levels = new Dictionary<Paragraph, int>(ReferenceEqualityComparer.Instance);
        var hasChapters = headings.Exists(heading => heading.Start is { Kind: LineStartKind.HeadingNumber, Level: 1 });
        var lastNumbered = 1;
        foreach (var heading in headings)
        {
            if (NumberedLevel(heading, hasChapters, lastNumbered) is not { } level)
                continue;
            levels[heading] = level;
            if (heading.Start.Kind == LineStartKind.HeadingNumber)
                lastNumbered = level;
            else if (IsPlainNumber(heading.Start.Marker))
                lastNumbered = level;
        }

        AddUnnumbered(headings, levels);
        return levels;
    }

    private int? NumberedLevel(Paragraph heading, bool hasChapters, int lastNumbered)
    {
        if (bookmarks.TryGetValue(CharacterClass.WithoutSpaces(heading.Text), out var level)
            || bookmarks.TryGetValue(CharacterClass.WithoutSpaces(heading.TextAfterMarker), out level))
            return Math.Clamp(level, 1, 9);
        return heading.Start.Kind switch
        {
            LineStartKind.HeadingNumber => Math.Clamp(heading.Start.Level, 1, 9),
            LineStartKind.Number when IsPlainNumber(heading.Start.Marker) => hasChapters ? 2 : 1,
            LineStartKind.Number => Math.Min(9, lastNumbered + 1),
            _ => null,
        };
    }

    // A heading without a number has the level of numbered headings of its size, or else its rank by size.
    private static void AddUnnumbered(List<Paragraph> headings, Dictionary<Paragraph, int> levels)
    {
        var peers = new Dictionary<(double Size, bool IsBold), int>();
        foreach (var heading in headings)
        {
            if (levels.TryGetValue(heading, out var level))
                peers.TryAdd(Look(heading), level);
        }

        var ranks = headings.Select(heading => Look(heading).Size).Distinct().OrderDescending()
            .Select((size, rank) => (size, rank)).ToDictionary(item => item.size, item => item.rank);
        foreach (var heading in headings)
        {
            var look = Look(heading);
            if (!levels.ContainsKey(heading))
                levels[heading] = peers.TryGetValue(look, out var level) ? level : Math.Min(9, 1 + ranks[look.Size]);
        }
    }

    private static (double Size, bool IsBold) Look(Paragraph heading) => (Math.Round(heading.First.Size * 2) / 2, heading.First.IsBold);

    private bool IsHeading(Paragraph paragraph, HeadingNumbers numbers, bool isOnCover)
    {
        var text = paragraph.Text;
        if (text.Length > LongestHeading || paragraph.Lines.Count > 3 || EndsLikeProse(text) || !text.Any(CharacterClass.IsLetterLike))
            return false;
        if (paragraph.Start.Kind is LineStartKind.Note or LineStartKind.Caption)
            return false;
        if (IsKnown(CharacterClass.WithoutSpaces(text)) || IsKnown(CharacterClass.WithoutSpaces(paragraph.TextAfterMarker)))
            return true;
        if (isOnCover && paragraph.Start.Kind != LineStartKind.HeadingNumber)
            return false;
        var ratio = paragraph.First.Size / typography.BodySize;
        var bold = paragraph.Lines.All(line => line.IsBold);
        return paragraph.Start.Kind switch
        {
            LineStartKind.HeadingNumber => ratio >= LargerThanBody || (ratio > 0.9 && (bold || numbers.HasNeighbour(paragraph.Start))),
            LineStartKind.Number or LineStartKind.Bullet => ratio >= LargerThanBody || (bold && ratio > 0.95),
            _ => ratio >= MuchLargerThanBody || (bold && ratio > 0.95 && paragraph.Lines.Count == 1 && text.Length <= 40 && text[^1] is not ('：' or ':')),
        };
    }

    // On a cover everything is large: client, version, date. Without any prose below, size says nothing there.
    private static bool IsCover(List<Paragraph> firstPage) =>
        firstPage.Count is > 2 and < 20 && !firstPage.Exists(paragraph => EndsLikeProse(paragraph.Text) || paragraph.Text.Length > 80
            || paragraph.Start.Kind is LineStartKind.Bullet or LineStartKind.Number or LineStartKind.HeadingNumber);

    private bool IsKnown(string text) => text.Length > 1 && (bookmarks.ContainsKey(text) || contents.Contains(text));

    private static bool EndsLikeProse(string text) => text[^1] is '。' or '、' or '，' or ',' or ';' or '；';

    private static bool IsPlainNumber(string marker) => marker.Length > 0 && char.IsDigit(marker[0]) && marker[^1] is not (')' or '）');
}
