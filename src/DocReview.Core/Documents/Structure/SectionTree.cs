using System.Collections.Immutable;

namespace DocReview.Core.Documents.Structure;

/// <summary>Grows the section tree heading by heading. A skipped level hangs under the nearest shallower heading.</summary>
internal sealed class SectionTree
{
    /// <summary>Id of the text before the first heading.</summary>
    public const string Preamble = "sec-0";

    private readonly ImmutableArray<Section>.Builder _sections = ImmutableArray.CreateBuilder<Section>();
    private readonly Stack<Section> _open = new();
    private readonly Dictionary<string, int> _children = new(StringComparer.Ordinal);

    public string CurrentId => _open.TryPeek(out var section) ? section.Id : Preamble;

    /// <summary>Level of the innermost open section with a number; null when there is none. Titles with a sign belong below it.</summary>
    public int? NumberedLevel => _open.FirstOrDefault(s => s.Number is not null)?.Level;

    public ImmutableArray<Section> Sections => _sections.ToImmutable();

    public void EnsurePreamble()
    {
        if (_sections.Count == 0) _sections.Add(new(Preamble, null, "", 1, null, null));
    }

    public void Add(string? number, string title, int level, SourceLocation location)
    {
        while (_open.TryPeek(out var open) && open.Level >= level) _open.Pop();
        var parent = _open.TryPeek(out var p) ? p.Id : null;
        var position = _children[parent ?? ""] = _children.GetValueOrDefault(parent ?? "") + 1;
        var section = new Section(parent is null ? $"sec-{position}" : $"{parent}-{position}", number, title, level, parent, location);
        _open.Push(section);
        _sections.Add(section);
    }
}
