using System.Globalization;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>What the standard structure types mean to a reader.</summary>
internal static class TagRoles
{
    public static bool IsContainer(string role) => role is "Document" or "DocumentFragment" or "Part" or "Art" or "Sect" or "Div" or "Aside"
        or "NonStruct" or "Private" or "BlockQuote" or "Index" or "THead" or "TBody" or "TFoot";

    /// <summary>Content of pagination or of a table of contents: not read.</summary>
    public static bool IsSkipped(string role) => role is "Artifact" or "TOC" or "TOCI" or "RT" or "RP" or "WP";

    /// <summary>
    /// Whether an element stands on its own even inside a paragraph. Wrappers without a meaning do so only around such an element.
    /// </summary>
    public static bool IsBlock(TagNode node) => node.Role is "NonStruct" or "Private"
        ? node.Children.Exists(IsBlock)
        : IsBlock(node.Role);

    private static bool IsBlock(string role) => role is "P" or "L" or "LI" or "LBody" or "Table" or "Figure" or "Caption" or "Note" or "FENote"
        or "Code" or "Title" or "TR" || IsHeading(role) || IsContainer(role);

    public static bool IsHeading(string role) => role is "H" || HeadingLevel(role) is not null;

    /// <summary>1 to 9 for <c>H1</c> and so on; null for anything else, <c>H</c> included.</summary>
    public static int? HeadingLevel(string role) =>
        role.Length == 2 && role[0] == 'H' && int.TryParse(role.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level > 0
            ? level
            : null;
}
