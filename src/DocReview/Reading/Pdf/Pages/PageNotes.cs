using System.Collections.Immutable;
using DocReview.Core.Documents;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>A remark that somebody put on the page.</summary>
/// <param name="Author">Who, where the file says so.</param>
/// <param name="Text">What.</param>
/// <param name="Box">Where.</param>
internal sealed record PageNote(string? Author, string Text, PageBox Box);

/// <summary>What annotations add to a page: remarks, and text they strike out. Links and form fields are none of these.</summary>
/// <param name="Notes">Remarks in the order of the file.</param>
/// <param name="Strikes">Areas struck out.</param>
internal sealed record PageNotes(ImmutableArray<PageNote> Notes, ImmutableArray<PageBox> Strikes)
{
    private const int MostAnnotations = 2_000;

    private static readonly PageNotes None = new([], []);

    public static PageNotes Read(Page page)
    {
        try
        {
            var annotations = page.GetAnnotations().Take(MostAnnotations).Where(IsRemark).ToList();
            return new(
                [.. annotations.Where(annotation => !string.IsNullOrWhiteSpace(annotation.Content)).Select(ToNote)],
                [.. annotations.Where(annotation => annotation.Type == AnnotationType.StrikeOut).SelectMany(Areas).Take(MostAnnotations)]);
        }
        // A damaged annotation costs the remarks of its page, not the page.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return None;
        }
    }

    private static bool IsRemark(Annotation annotation) =>
        annotation.Type is not (AnnotationType.Link or AnnotationType.Widget or AnnotationType.Popup);

    private static PageNote ToNote(Annotation annotation)
    {
        var author = annotation.AnnotationDictionary.TryGet(NameToken.Create("T"), out var token) ? token switch
        {
            StringToken text => text.Data,
            HexToken text => text.Data,
            _ => null,
        } : null;
        return new(Clean(author), Clean(annotation.Content) ?? "", ToBox([annotation.Rectangle.BottomLeft, annotation.Rectangle.TopRight]));
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : GlyphText.Repair(text, null, out _, out _).Trim();

    private static IEnumerable<PageBox> Areas(Annotation annotation) => annotation.QuadPoints.Select(quad => ToBox([.. quad.Points]));

    private static PageBox ToBox(IReadOnlyList<PdfPoint> points) => new(
        points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
}
