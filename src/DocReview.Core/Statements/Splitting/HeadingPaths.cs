using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements.Splitting;

/// <summary>Headings from the chapter down, per section.</summary>
internal sealed class HeadingPaths(ImmutableArray<Section> sections)
{
    private readonly Dictionary<string, Section> _byId = sections.ToDictionary(s => s.Id, StringComparer.Ordinal);

    public ImmutableArray<string> Of(string sectionId)
    {
        var path = new Stack<string>();
        for (var id = sectionId; id is not null && _byId.TryGetValue(id, out var section); id = section.ParentId)
        {
            if (section.Title.Length > 0) path.Push(section.Heading);
        }

        return [.. path];
    }
}
