using System.Collections.Immutable;

namespace DocReview.Reading.Word.Styles;

/// <summary>A paragraph style with its <c>basedOn</c> chain applied.</summary>
/// <param name="Ids">Style ids from the style itself to its root; ids mean nothing by themselves.</param>
/// <param name="Names">Names along the same chain; built-in names are the ones to go by.</param>
/// <param name="OutlineLevel">0–8 for headings, 9 for body text, null when no style of the chain says.</param>
/// <param name="NumId">Nearest numbering id of the chain; 0 switches numbering off.</param>
/// <param name="NumLevel">Nearest numbering level of the chain; inherited apart from <paramref name="NumId"/>.</param>
/// <param name="Indent">Left indent in twips.</param>
/// <param name="Background">Paragraph shading.</param>
/// <param name="Run">Run properties.</param>
internal sealed record ParagraphStyle(
    ImmutableArray<string> Ids,
    ImmutableArray<string> Names,
    int? OutlineLevel,
    int? NumId,
    int? NumLevel,
    int? Indent,
    string? Background,
    RunFormat Run)
{
    /// <summary>What applies without any style.</summary>
    public static ParagraphStyle None { get; } = new([], [], null, null, null, null, null, RunFormat.None);

    /// <summary>What the style is made for, by its names.</summary>
    public StyleRoles Roles { get; init; }

    /// <summary>Heading level 1–9 its names give it, or null.</summary>
    public int? NamedHeadingLevel { get; init; }
}
