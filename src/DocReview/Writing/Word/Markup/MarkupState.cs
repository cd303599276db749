using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Markup;

/// <summary>What must be unique in one document: bookmark ids, control ids, external links.</summary>
internal sealed class MarkupState
{
    private readonly HashSet<int> _controlIds = [];
    private readonly Dictionary<string, PackageRelationship> _links = new(StringComparer.Ordinal);
    private int _bookmarks;

    /// <summary>Relationships of the external links, in order of first use.</summary>
    public IReadOnlyCollection<PackageRelationship> Links => _links.Values;

    /// <summary>Characters left out of the document because XML forbids them.</summary>
    public int RemovedCharacters { get; set; }

    public int NextBookmarkId() => ++_bookmarks;

    /// <summary>An id for the content control with this tag. Two tags whose hashes meet get neighbouring ids.</summary>
    public int ControlId(string tag)
    {
        var id = Math.Max(1, FieldIdentity.ControlId(tag));
        while (!_controlIds.Add(id)) id = id == int.MaxValue ? 1 : id + 1;
        return id;
    }

    public string LinkId(Uri target)
    {
        if (!_links.TryGetValue(target.AbsoluteUri, out var link))
        {
            link = new PackageRelationship($"rIdL{_links.Count + 1}", RelationshipTypes.Hyperlink, target.AbsoluteUri, External: true);
            _links.Add(target.AbsoluteUri, link);
        }

        return link.Id;
    }
}
