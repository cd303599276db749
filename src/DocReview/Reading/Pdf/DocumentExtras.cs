using System.Collections.Immutable;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;
using DocReview.Reading.Pdf.Tags;
using UglyToad.PdfPig;

namespace DocReview.Reading.Pdf;

/// <summary>What the file says about itself besides its pages: title, bookmarks, tags. All are hints.</summary>
/// <param name="Outline">Title and bookmarks.</param>
/// <param name="Tags">Root of the structure tree, or null.</param>
/// <param name="Fields">Filled-in form fields.</param>
internal sealed record DocumentExtras(Outline Outline, TagNode? Tags, ImmutableArray<FormFields.Field> Fields)
{
    public static DocumentExtras Read(PdfDocument document) => new(
        new Outline(
            Guard(() => document.Information.Title is { } title ? GlyphText.Repair(title, null, out _, out _) : null),
            Guard(() => ReadBookmarks(document)) ?? ImmutableDictionary<string, int>.Empty),
        Guard(() => StructureTree.Read(document)),
        [.. Guard(() => FormFields.Read(document).AsEnumerable()) ?? []]);

    private static ImmutableDictionary<string, int> ReadBookmarks(PdfDocument document)
    {
        var bookmarks = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (document.TryGetBookmarks(out var outline, true))
        {
            foreach (var node in outline.GetNodes().Take(PdfLimits.Bookmarks))
            {
                var title = CharacterClass.WithoutSpaces(node.Title);
                if (title.Length > 1)
                    bookmarks.TryAdd(title, node.Level + 1);
            }
        }

        return bookmarks.ToImmutable();
    }

    // A hint that is damaged is no hint: the pages are read without it. The library fails in many ways on such objects.
    private static T? Guard<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
