namespace DocReview.Writing.Word.Styling;

/// <summary>
/// A paragraph style. Sizes and spacing in points. Line height is exact, because Japanese fonts differ widely in their own line
/// height and a fixed one keeps the page layout the same whichever font a machine has.
/// </summary>
internal sealed record ParagraphStyle(string Id, string Name, double Size, double Line)
{
    public string? BasedOn { get; init; } = "Normal";

    public string? Next { get; init; }

    public double Before { get; init; }

    public double After { get; init; }

    /// <summary>Left indent; with <see cref="Hanging"/>, the first line starts that much further left.</summary>
    public double Left { get; init; }

    public double Hanging { get; init; }

    public string Color { get; init; } = Palette.Ink;

    public bool Bold { get; init; }

    /// <summary><c>left</c>, <c>center</c>, <c>right</c> or <c>both</c>.</summary>
    public string Align { get; init; } = "left";

    public bool KeepNext { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>1-based outline level; the level of the heading numbering as well.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether lines may break inside Latin words: for hashes and paths.</summary>
    public bool BreakAnywhere { get; init; }

    public string? Fill { get; init; }

    /// <summary>Borders as <c>side:eighths of a point:colour</c>.</summary>
    public IReadOnlyList<BorderLine> Borders { get; init; } = [];

    public IReadOnlyList<TabStop> Tabs { get; init; } = [];

    /// <summary>Whether the line grows with its content, as a drawing needs.</summary>
    public bool AutoLine { get; init; }
}

/// <summary>A border line. <paramref name="Width"/> in eighths of a point, <paramref name="Space"/> in points.</summary>
internal sealed record BorderLine(string Side, int Width, string Color, int Space);

/// <summary>A tab stop. <paramref name="Position"/> in points from the text's left edge.</summary>
internal sealed record TabStop(double Position, string Align, bool Dotted = false);

/// <summary>A character style.</summary>
internal sealed record CharacterStyle(string Id, string Name, string Color)
{
    public string? Fill { get; init; }

    public bool Bold { get; init; }

    /// <summary>In points; the paragraph's own size when null.</summary>
    public double? Size { get; init; }

    public bool Underline { get; init; }
}
