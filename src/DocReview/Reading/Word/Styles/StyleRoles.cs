namespace DocReview.Reading.Word.Styles;

/// <summary>What a built-in style is made for.</summary>
[Flags]
internal enum StyleRoles
{
    None = 0,

    /// <summary>The document's title.</summary>
    Title = 1,

    /// <summary>Caption of a figure or table.</summary>
    Caption = 2,

    /// <summary>Lines of a table of contents, of figures, of an index, and the heading over it.</summary>
    Contents = 4,

    /// <summary>Program text.</summary>
    Code = 8,

    /// <summary>Lists, which numbering links without making them headings.</summary>
    List = 16,
}
