using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace DocReview.ReadingGoldens;

/// <summary>What a reader has to find, noted by the author of a document while writing it. Never taken from a reader.</summary>
internal sealed record Expectation(string Id, string Title, string Description, string Language, IReadOnlyList<string> Tags)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-1)]
    public string Schema { get; } = "../../../docs/schemas/reading-golden.schema.json";

    public List<ExpectedSection> Sections { get; } = [];

    public List<ExpectedTable> Tables { get; } = [];

    public List<ExpectedItem> Order { get; } = [];

    public List<ExpectedNote> Notes { get; } = [];

    public List<ExpectedHidden> Hidden { get; } = [];

    public List<string> Furniture { get; } = [];

    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";
}

/// <param name="Number">As Word prints it.</param>
/// <param name="Title">Without the number.</param>
/// <param name="Level">1 for chapters.</param>
/// <param name="Printed">The whole heading where it is not number and title: 【…】, 1．….</param>
/// <param name="PdfNumber">What the program that exported the PDF prints instead, where it differs.</param>
internal sealed record ExpectedSection(string? Number, string Title, int Level, string? PdfNumber = null, string? Printed = null);

/// <param name="HeaderRows">Leading rows that are header.</param>
/// <param name="Rows">The grid; a merged cell repeats its text.</param>
/// <param name="Merges">Merged cells, 0-based.</param>
/// <param name="Borderless">Whether no line is drawn.</param>
internal sealed record ExpectedTable(int HeaderRows, string[][] Rows, List<ExpectedMerge>? Merges, bool? Borderless);

internal sealed record ExpectedMerge(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>One step of the reading order: a section's heading, a table, a text or a figure.</summary>
/// <param name="Section">0-based section.</param>
/// <param name="Table">0-based table.</param>
/// <param name="Text">Paragraph or list item.</param>
/// <param name="PdfText">What the program that exported the PDF prints instead of the text, where it differs.</param>
/// <param name="Figure">Labels of a drawn figure.</param>
/// <param name="Footnote">A footnote: on paper at the foot of the page.</param>
internal sealed record ExpectedItem(int? Section = null, int? Table = null, string? Text = null, string? PdfText = null, string[]? Figure = null, bool? Footnote = null);

/// <param name="Mark">Such as ※1.</param>
/// <param name="Table">0-based table whose cells cite it.</param>
/// <param name="Text">The note without its mark.</param>
/// <param name="Cells">The cells that cite it.</param>
internal sealed record ExpectedNote(string Mark, int Table, string Text, string[] Cells);

/// <param name="Text">Text that must be listed and never be a statement.</param>
/// <param name="Formats">Where it occurs: docx, pdf.</param>
internal sealed record ExpectedHidden(string Text, string[] Formats);
