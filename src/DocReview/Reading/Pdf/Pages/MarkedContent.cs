using UglyToad.PdfPig.Content;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>Says for every letter which marked-content sequence it belongs to, so that tags can claim it.</summary>
internal static class MarkedContent
{
    public static Dictionary<Letter, int> Read(Page page)
    {
        var marks = new Dictionary<Letter, int>(ReferenceEqualityComparer.Instance);
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
                if (own != Glyph.NoMark || !marks.ContainsKey(letter))
                    marks[letter] = own;
            }

            if (next.Depth >= PdfLimits.NestingDepth)
                continue;
            foreach (var child in next.Element.Children)
                open.Push((child, own, next.Depth + 1));
        }

        return marks;
    }
}
