using System.Globalization;
using System.Xml.Linq;

namespace DocReview.Reading.Word.Xml;

/// <summary>Reads attribute values as Word does: what does not parse counts as absent and never throws.</summary>
internal static class XmlValues
{
    /// <summary>The element's <c>w:val</c>.</summary>
    public static string? Val(this XElement? element) => (string?)element?.Attribute(W.Val);

    /// <summary>The <c>w:val</c> of a child.</summary>
    public static string? ChildVal(this XElement? element, XName child) => element?.Element(child).Val();

    /// <summary>The <c>w:val</c> of a child as a whole number.</summary>
    public static int? ChildInt(this XElement? element, XName child) => ParseInt(element.ChildVal(child));

    /// <summary>An on/off child: null when absent; present without a value means on.</summary>
    public static bool? ChildFlag(this XElement? element, XName child) =>
        element?.Element(child) is { } found ? IsOn(found.Val() ?? "1") : null;

    /// <summary>Whether an on/off value is on: Word writes 1, true or on.</summary>
    public static bool IsOn(string? value) => value is "1" or "true" or "on";

    /// <summary>A whole number, or null.</summary>
    public static int? ParseInt(string? value) =>
        int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A hexadecimal code such as <c>F0FC</c>, or null.</summary>
    public static int? ParseHex(string? value) =>
        int.TryParse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A font size in points from half-points (<c>21</c>) or a measure with a unit (<c>10.5pt</c>), or null.</summary>
    public static double? ParsePoints(string? halfPoints)
    {
        if (halfPoints is null) return null;
        var hasUnit = halfPoints.EndsWith("pt", StringComparison.Ordinal);
        var digits = hasUnit ? halfPoints[..^2] : halfPoints;
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var size) && size > 0
            ? hasUnit ? size : size / 2
            : null;
    }
}
