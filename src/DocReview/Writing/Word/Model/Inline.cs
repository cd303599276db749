using DocReview.Core.Documents;

namespace DocReview.Writing.Word.Model;

/// <summary>What stands in a paragraph.</summary>
internal abstract record Inline;

/// <summary>Text in one language and, if any, one character style.</summary>
internal sealed record TextRun(string Text, Language Language, string? Style = null) : Inline;

/// <summary>A tab.</summary>
internal sealed record Tab : Inline;

/// <summary>A link to a bookmark in the document.</summary>
internal sealed record InternalLink(string Bookmark, TextRun Text) : Inline;

/// <summary>A link to the web.</summary>
internal sealed record ExternalLink(Uri Target, TextRun Text) : Inline;

/// <summary>A field with the result it had when the report was written.</summary>
internal sealed record Field(string Instruction, string Result) : Inline;

/// <summary>A drop-down list around its chosen value.</summary>
internal sealed record DropDown(string Alias, string Tag, IReadOnlyList<Choice> Choices, Choice Chosen, Language Language) : Inline;

/// <summary>A value of a drop-down list and the text it is shown as.</summary>
internal sealed record Choice(string Value, string Text);

/// <summary>The chart part, drawn in the line. Height in millimetres; as wide as the text.</summary>
internal sealed record ChartDrawing(string Name, string Description, double Height) : Inline;
