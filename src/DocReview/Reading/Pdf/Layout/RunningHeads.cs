using System.Globalization;
using System.Text.RegularExpressions;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Finds headers, footers and page numbers: the same text, digits aside, at the same height on half of the pages.</summary>
internal static partial class RunningHeads
{
    /// <summary>Share of the page's height at the top and at the bottom where they stand.</summary>
    private const double Margin = 0.12;

    private const double Foot = 0.08;

    /// <summary>Text this large that comes back at one place is a stamp or watermark, wherever it stands.</summary>
    private const double StampSize = 20;

    /// <summary>Pieces per page that are looked at: a page of specks must not take quadratic time.</summary>
    private const int MostCandidates = 60;

    private const int LongestPageNumber = 24;

    private const double SameHeight = 4.0;

    /// <summary>The pieces to leave out.</summary>
    /// <param name="pages">Every page with its pieces of text.</param>
    public static HashSet<TextLine> Find(IReadOnlyList<(PageContent Page, IReadOnlyList<TextLine> Pieces)> pages)
    {
        var found = new HashSet<TextLine>(ReferenceEqualityComparer.Instance);
        foreach (var (page, pieces) in pages)
            found.UnionWith(pieces.Where(piece => IsOwnPageNumber(page, piece)));
        if (pages.Count < 2)
            return found;
        var candidates = pages.SelectMany(page => Candidates(page.Page, page.Pieces).Select(piece => (Piece: piece, Margin: FromEdge(page.Page, piece))));
        foreach (var group in candidates.GroupBy(candidate => CharacterClass.WithoutDigits(candidate.Piece.Text), StringComparer.Ordinal))
        {
            foreach (var (piece, margin) in group)
            {
                if (RunningPages.IsRunning(group.Where(other => Math.Abs(other.Margin - margin) <= SameHeight).Select(other => other.Piece.Page), pages.Count))
                    found.Add(piece);
            }
        }

        return found;
    }

    // Pages turned sideways are lower: a header keeps its distance from the upper edge, a footer from the lower. The sign keeps them apart.
    private static double FromEdge(PageContent page, TextLine piece) =>
        piece.Baseline > page.Height / 2 ? piece.Baseline - page.Height : piece.Baseline;

    // "1 / 1" at the foot needs no second page to be known for what it is.
    private static bool IsOwnPageNumber(PageContent page, TextLine piece) =>
        piece.Baseline < page.Height * Foot && piece.Text.Length <= LongestPageNumber && DecoratedPageNumber().Match(piece.Text) is { Success: true } match
        && (match.Groups["dashed"].Success || string.Equals(match.Groups["page"].Value, page.Number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static IEnumerable<TextLine> Candidates(PageContent page, IReadOnlyList<TextLine> pieces)
    {
        foreach (var stamp in pieces.Where(piece => piece.Size >= StampSize).Take(MostCandidates))
            yield return stamp;
        var inMargins = pieces.Where(piece => piece.Baseline > page.Height * (1 - Margin) || piece.Baseline < page.Height * Margin);
        foreach (var piece in inMargins.Take(MostCandidates))
        {
            var isTop = piece.Baseline > page.Height * (1 - Margin);
            if (IsPageNumber(piece.Text) || IsApart(piece, pieces, isTop))
                yield return piece;
        }
    }

    // A table's repeated header also comes back at the same height, but its table follows at once.
    private static bool IsApart(TextLine piece, IReadOnlyList<TextLine> pieces, bool isTop)
    {
        var nearest = pieces
            .Select(other => isTop ? piece.Baseline - other.Baseline : other.Baseline - piece.Baseline)
            .Where(distance => distance > 0.6 * piece.Size)
            .DefaultIfEmpty(double.MaxValue)
            .Min();
        return nearest > 1.9 * piece.Size || pieces.Count(other => Math.Abs(other.Baseline - piece.Baseline) < 0.5 * piece.Size) == 1 && nearest > 1.6 * piece.Size;
    }

    private static bool IsPageNumber(string text) => text.Length <= LongestPageNumber && PageNumber().IsMatch(text);

    [GeneratedRegex(@"^(?:[-–—‐－]\s*(?<dashed>[0-9]{1,4})\s*[-–—‐－]|(?<page>[0-9]{1,4})\s*/\s*[0-9]{1,4}|(?<page>[0-9]{1,4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex DecoratedPageNumber();

    [GeneratedRegex(@"^[-–—‐－\s]*(?:[Pp]age\s*|[Pp]\.?\s*)?[0-9０-９]{1,4}(?:\s*(?:/|／|of)\s*[0-9０-９]{1,4})?(?:\s*(?:ページ|頁))?[-–—‐－\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
