using System.Xml.Linq;

namespace DocReview.Writing.Word.Revising;

/// <summary>The headings of findings, by their bookmarks.</summary>
internal static class Headings
{
    /// <summary>Bookmark name to heading paragraph. Where a name stands twice the first counts, as in Word.</summary>
    public static IReadOnlyDictionary<string, XElement> Of(XElement body)
    {
        var headings = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var bookmark in body.Descendants(Wml.BookmarkStart))
        {
            if ((string?)bookmark.Attribute(Wml.Name) is not { } name || !name.StartsWith("f_", StringComparison.Ordinal)) continue;

            // Word moves a bookmark between paragraphs when its heading is edited at the start.
            var paragraph = bookmark.Ancestors(Wml.P).FirstOrDefault() ?? bookmark.ElementsAfterSelf(Wml.P).FirstOrDefault();
            if (paragraph is not null) headings.TryAdd(name, paragraph);
        }

        return headings;
    }

    /// <summary>The finding's table: the first one after its heading and before the next heading; null when it is gone.</summary>
    public static XElement? TableOf(XElement heading)
    {
        foreach (var next in heading.ElementsAfterSelf())
        {
            if (next.Name == Wml.Table) return next;
            if (next.Descendants(Wml.BookmarkStart).Any(b => ((string?)b.Attribute(Wml.Name))?.StartsWith("f_", StringComparison.Ordinal) == true)) return null;
        }

        return null;
    }
}
