using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Drawings;

/// <summary>The text of a chart or a diagram: titles and typed labels, then the names of series and categories, each once.</summary>
internal static class ChartText
{
    private const int MostLabels = 300;

    private static readonly XName DrawingText = Namespaces.Drawing + "t";
    private static readonly XName DrawingParagraph = Namespaces.Drawing + "p";

    /// <summary>The labels in the order of the part.</summary>
    public static IEnumerable<string> Of(XElement root) =>
        Lines(root).Concat(Names(root)).Where(static t => t.Length > 0).Distinct(StringComparer.Ordinal).Take(MostLabels);

    /// <summary>Text typed in DrawingML, one line per paragraph.</summary>
    public static IEnumerable<string> Lines(XElement root) => root.Descendants(DrawingParagraph)
        .Select(static p => string.Concat(p.Descendants(DrawingText).Select(static t => t.Value)).Trim())
        .Where(static line => line.Length > 0);

    // Series and categories are kept as a cache of worksheet cells; caches of numbers are data, not labels.
    private static IEnumerable<string> Names(XElement root) => root.Descendants()
        .Where(static e => e.Name.LocalName is "strCache" or "strLit" or "strDim" or "txData")
        .SelectMany(static cache => cache.Descendants().Where(static v => !v.HasElements && v.Name.LocalName is "v" or "pt"))
        .Select(static v => v.Value.Trim());
}
