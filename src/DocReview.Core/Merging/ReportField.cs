using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Merging;

/// <summary>Names a field of a report: a row, and the language of one of its cells.</summary>
/// <param name="Row">The row's tag, such as <c>dr:1:SEC03-BP02:asis</c>.</param>
/// <param name="Language">The cell's language.</param>
public readonly record struct FieldKey(string Row, Language Language);

/// <summary>A generated field. <paramref name="Text"/> has its paragraphs separated by <c>\n</c>.</summary>
public sealed record GeneratedField(FieldKey Key, string Text);

/// <summary>A field as it was found in an edited report.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Text">Its text with pending insertions and without pending deletions, paragraphs separated by <c>\n</c>.</param>
/// <param name="Touched">Whether the cell holds what a person put there although the text may be the same: pending revisions, pictures.</param>
public sealed record EditedField(FieldKey Key, string Text, bool Touched);

/// <summary>The three sides of a merge.</summary>
public sealed record MergeInput
{
    /// <summary>What was generated when the report was made; null when the report no longer holds it.</summary>
    public required ImmutableArray<GeneratedField>? Base { get; init; }

    /// <summary>What the person's file holds now.</summary>
    public required ImmutableArray<EditedField> Edited { get; init; }

    /// <summary>What the new run generates, in the order of the report.</summary>
    public required ImmutableArray<GeneratedField> Generated { get; init; }

    /// <summary>Rows of practices whose risk is higher than it was: deleted rows of these come back as proposals.</summary>
    public required IReadOnlySet<string> RisenRows { get; init; }
}
