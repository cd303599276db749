using System.Collections.Frozen;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Blocks;

/// <summary>The surroundings of a story: the body, a cell, a text box or a note.</summary>
/// <param name="Path">Location path of the container.</param>
/// <param name="Background">Colour behind it, RRGGBB.</param>
/// <param name="Fields">Fields open across its paragraphs.</param>
/// <param name="InCell">Whether it is a table cell.</param>
/// <param name="KnownNotes">Numbers of the notes under the table it belongs to.</param>
internal sealed record StoryScope(string Path, string Background, FieldTracker Fields, bool InCell, IReadOnlySet<int> KnownNotes)
{
    /// <summary>Whether it is a footnote or endnote, or lies in one.</summary>
    public bool IsNote => Path.StartsWith("footnotes", StringComparison.Ordinal) || Path.StartsWith("endnotes", StringComparison.Ordinal);

    /// <summary>No notes.</summary>
    public static IReadOnlySet<int> NoNotes { get; } = FrozenSet<int>.Empty;
}
