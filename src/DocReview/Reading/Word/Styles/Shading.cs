using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Styles;

/// <summary>The colour behind text, as far as it decides whether the text can be seen.</summary>
internal static class Shading
{
    /// <summary>A pattern or gradient: text on it counts as visible.</summary>
    public const string Pattern = "pattern";

    /// <summary>Plain paper.</summary>
    public const string Paper = "FFFFFF";

    // Below this contrast (WCAG ratio, 1 = identical) nobody reads the text on paper.
    private const double VisibleContrast = 1.15;

    /// <summary>The fill of a <c>w:shd</c>: RRGGBB, <see cref="Pattern"/>, or null for none.</summary>
    public static string? Fill(XElement? shd) => shd.Val() switch
    {
        null => null,
        "nil" => null,
        "clear" => Explicit((string?)shd?.Attribute(W.Fill)),
        "solid" => Explicit((string?)shd?.Attribute(W.Color)) ?? "000000",
        _ => Pattern,
    };

    /// <summary>The colour of a highlighter pen, or null.</summary>
    public static string? Highlight(string? name) => name switch
    {
        null or "none" => null,
        "white" => "FFFFFF",
        "black" => "000000",
        "yellow" => "FFFF00",
        _ => Pattern,
    };

    /// <summary>Whether text of a colour vanishes into what it stands on. Word picks a visible colour for <c>auto</c>.</summary>
    public static bool Swallows(string background, string? color) =>
        Luminance(background) is { } below && Luminance(color) is { } above
        && (Math.Max(below, above) + 0.05) / (Math.Min(below, above) + 0.05) < VisibleContrast;

    private static string? Explicit(string? color) => color is null or "auto" ? null : color;

    private static double? Luminance(string? color)
    {
        if (color is not { Length: 6 } || XmlValues.ParseHex(color) is not { } rgb) return null;
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF));
    }

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
