using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>Links inside the report.</summary>
internal static class Links
{
    /// <summary>The practices' ids, separated by commas, each a link to its section.</summary>
    public static IReadOnlyList<Inline> ToFindings(IEnumerable<string> practiceIds, Language language)
    {
        var links = new List<Inline>();
        foreach (var id in practiceIds)
        {
            if (links.Count > 0) links.Add(new TextRun(", ", Language.English));
            links.Add(new InternalLink(FieldIdentity.HeadingBookmark(id), new TextRun(id, language, Styles.Link)));
        }

        return links;
    }
}
