using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>Review comments: remembers where each is cited and lists them. A comment is never text of the design.</summary>
internal sealed class CommentIndex(XElement? root)
{
    private readonly Dictionary<string, SourceLocation> locations = new(StringComparer.Ordinal);

    /// <summary>Notes where a comment begins; the first citation counts.</summary>
    public void Cite(string? id, SourceLocation location)
    {
        if (id is not null) locations.TryAdd(id, location);
    }

    /// <summary>One diagnostic per comment with text, in the order of the comments part.</summary>
    public IEnumerable<Diagnostic> List()
    {
        foreach (var comment in root?.Elements(W.Comment) ?? [])
        {
            var paragraphs = comment.Descendants(W.P)
                .Select(static p => string.Concat(p.Descendants(W.T).Select(static t => t.Value)).Trim())
                .Where(static text => text.Length > 0);
            var text = string.Join(" ", paragraphs);
            if (text.Length == 0) continue;
            yield return WordDiagnostics.Comment(
                (string?)comment.Attribute(W.Author), text, locations.GetValueOrDefault((string?)comment.Attribute(W.Id) ?? ""));
        }
    }
}
