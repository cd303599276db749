using DocReview.Core.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Decides whether a reader of the printed page would see a character. What nobody sees is listed, and never becomes text: hidden text is
/// how a document addresses the reviewer behind the author's back.
/// </summary>
internal sealed class Visibility(double width, double height, IReadOnlyList<PageBox> dark, ClipRegions? clips)
{
    private const double SmallestReadable = 2.0;

    public bool Shows(Letter letter)
    {
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            return false;
        if (letter.PointSize < SmallestReadable)
            return false;
        var box = letter.BoundingBox;
        var (x, y) = ((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, (box.Bottom + box.Top) / 2);
        if (x < 0 || x > width || y < 0 || y > height)
            return false;
        if (clips?.Show(letter, x, y) == false)
            return false;
        return !InkColor.IsWhite(letter.Color) || IsOnDark(x, y);
    }

    // White print on a coloured cell or picture is ordinary.
    private bool IsOnDark(double x, double y)
    {
        foreach (var area in dark)
        {
            if (x >= area.Left && x <= area.Right && y >= area.Bottom && y <= area.Top)
                return true;
        }

        return false;
    }
}
