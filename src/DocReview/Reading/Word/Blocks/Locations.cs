using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Blocks;

/// <summary>Builds source locations.</summary>
internal static class Locations
{
    private static readonly XName ParagraphId = Namespaces.Word2010 + "paraId";

    /// <summary>The path, followed by the paragraph's own id where the file has one: the id survives edits elsewhere.</summary>
    public static SourceLocation Of(string path, XElement? paragraph) =>
        new((string?)paragraph?.Attribute(ParagraphId) is { Length: > 0 and <= 8 } id ? $"{path}#{id}" : path);

    /// <summary>A step below a location; its paragraph id stays at the end.</summary>
    public static SourceLocation Below(SourceLocation location, string step)
    {
        var id = location.Path.IndexOf('#', StringComparison.Ordinal);
        return new SourceLocation(id < 0 ? $"{location.Path}/{step}" : $"{location.Path[..id]}/{step}{location.Path[id..]}");
    }

    /// <summary>The path without a paragraph id, to build longer paths on.</summary>
    public static string PathOf(SourceLocation location)
    {
        var id = location.Path.IndexOf('#', StringComparison.Ordinal);
        return id < 0 ? location.Path : location.Path[..id];
    }
}
