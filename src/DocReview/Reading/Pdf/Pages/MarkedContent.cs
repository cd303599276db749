using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>Says for every letter and picture which marked-content sequence it belongs to, so that tags can claim it.</summary>
internal sealed class MarkedContent
{
    private readonly Dictionary<Letter, int> _letters = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfRectangle, int> _images = [];

    public int Of(Letter letter) => _letters.GetValueOrDefault(letter, Glyph.NoMark);

    /// <summary>The library makes an object of its own for each use of an image; its place tells which it is.</summary>
    public int Of(IPdfImage image) => _images.GetValueOrDefault(image.BoundingBox, Glyph.NoMark);

    public static MarkedContent Read(Page page)
    {
        var marks = new MarkedContent();
        var open = new Stack<(MarkedContentElement Element, int Mark, int Depth)>();
        foreach (var element in page.GetMarkedContents())
            open.Push((element, Glyph.NoMark, 0));
        while (open.TryPop(out var next))
        {
            var own = next.Element switch
            {
                { IsArtifact: true } => Glyph.ArtifactMark,
                { MarkedContentIdentifier: >= 0 and var id } => id,
                _ => next.Mark,
            };
            foreach (var letter in next.Element.Letters)
            {
                if (own != Glyph.NoMark || !marks._letters.ContainsKey(letter))
                    marks._letters[letter] = own;
            }

            foreach (var image in next.Element.Images)
            {
                if (own != Glyph.NoMark || !marks._images.ContainsKey(image.BoundingBox))
                    marks._images[image.BoundingBox] = own;
            }

            if (next.Depth >= PdfLimits.NestingDepth)
                continue;
            foreach (var child in next.Element.Children)
                open.Push((child, own, next.Depth + 1));
        }

        return marks;
    }
}
