using UglyToad.PdfPig.Graphics.Colors;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>Tells paper from ink.</summary>
internal static class InkColor
{
    /// <summary>Above this in every channel, print on white paper cannot be seen.</summary>
    private const double PaperWhite = 0.95;

    public static bool IsWhite(IColor? color)
    {
        // A pattern has no single value; it is ink.
        if (color is null or PatternColor)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return red >= PaperWhite && green >= PaperWhite && blue >= PaperWhite;
    }
}
