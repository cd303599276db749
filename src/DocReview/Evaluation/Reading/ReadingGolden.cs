using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Evaluation.Reading;

/// <summary>
/// What a person says a reader has to find in a document: <c>goldens/reading/&lt;id&gt;/expected.json</c>, or
/// <c>goldens/cases/&lt;id&gt;/reading.json</c> beside the verdicts. Written from the document's source, never from a reader's output.
/// </summary>
internal sealed record ReadingGolden
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary><c>ja</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required string[] Tags { get; init; }

    public required ExpectedSection[] Sections { get; init; }

    public required ExpectedTable[] Tables { get; init; }

    /// <summary>Headings, tables and texts in reading order.</summary>
    public required ExpectedItem[] Order { get; init; }

    public required ExpectedNote[] Notes { get; init; }

    public required ExpectedHidden[] Hidden { get; init; }

    /// <summary>Patterns of running heads, page numbers and contents lines, without spaces: what other extractors print and a reader drops.</summary>
    public required string[] Furniture { get; init; }

    /// <summary>Names of the PDFs with tags, where the name does not say so.</summary>
    public string[] TaggedFiles { get; set; } = [];

    /// <summary>Loads all reading goldens below a folder with their folders, in ordinal order of their ids.</summary>
    /// <exception cref="InvalidDataException">There are none, or a file is no reading golden; the message names the file.</exception>
    public static IReadOnlyList<(ReadingGolden Golden, string Folder)> LoadAll(string goldens)
    {
        List<string> files = [.. Files(Path.Combine(goldens, "reading"), "expected.json"), .. Files(Path.Combine(goldens, "cases"), "reading.json")];
        if (files.Count == 0) throw new InvalidDataException($"There are no reading goldens below \"{goldens}\": neither reading/*/expected.json nor cases/*/reading.json.");
        return [.. files.Select(f => (Load(f), Path.GetDirectoryName(f)!)).OrderBy(g => g.Item1.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Files(string folder, string name) => Directory.Exists(folder)
        ? Directory.EnumerateDirectories(folder).Select(d => Path.Combine(d, name)).Where(File.Exists)
        : [];

    private static ReadingGolden Load(string file)
    {
        try
        {
            var golden = JsonSerializer.Deserialize(File.ReadAllText(file), ReadingJson.Default.ReadingGolden) ?? throw new JsonException("the file holds null");
            foreach (var item in golden.Order)
            {
                if (item.Section >= golden.Sections.Length || item.Table >= golden.Tables.Length) throw new JsonException("\"order\" names a section or table that is not there");
            }

            return golden;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }
}

/// <param name="Number">As printed; null where there is none.</param>
/// <param name="Title">Without the number.</param>
/// <param name="Level">1 for chapters.</param>
/// <param name="PdfNumber">What the program that exported the PDF prints instead of the number, where it differs.</param>
/// <param name="Printed">The whole heading as printed, where it is not number and title: 【…】, <c>1. …</c>.</param>
internal sealed record ExpectedSection(string? Number, string Title, int Level, string? PdfNumber = null, string? Printed = null);

/// <param name="HeaderRows">Leading rows that are header.</param>
/// <param name="Rows">The grid; a merged cell repeats its text.</param>
/// <param name="Merges">The merged cells.</param>
/// <param name="Borderless">Whether the columns are told apart by white space alone.</param>
internal sealed record ExpectedTable(int HeaderRows, string[][] Rows, ExpectedMerge[]? Merges = null, bool Borderless = false);

/// <summary>A merged cell, 0-based.</summary>
internal sealed record ExpectedMerge(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>One step of the reading order: a heading, a table, a text or a figure.</summary>
/// <param name="Section">0-based section whose heading stands here.</param>
/// <param name="Table">0-based table.</param>
/// <param name="Text">A paragraph or list item, with its number and without its bullet.</param>
/// <param name="PdfText">What the program that exported the PDF prints instead of the text, where it differs.</param>
/// <param name="Figure">Labels of a drawn figure; they have no order.</param>
/// <param name="Footnote">A note that Word keeps at its citation and a page at its foot: no place is wrong.</param>
internal sealed record ExpectedItem(int? Section = null, int? Table = null, string? Text = null, string? PdfText = null, string[]? Figure = null, bool Footnote = false);

/// <param name="Mark">Such as ※1.</param>
/// <param name="Table">0-based table whose cells cite it.</param>
/// <param name="Text">The note without its mark.</param>
/// <param name="Cells">The cells that cite it.</param>
internal sealed record ExpectedNote(string Mark, int Table, string Text, string[] Cells);

/// <param name="Text">Must be listed in a diagnostic and be part of no statement.</param>
/// <param name="Formats"><c>docx</c>, <c>pdf</c>: the formats that hold it.</param>
internal sealed record ExpectedHidden(string Text, string[] Formats);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ReadingGolden))]
internal sealed partial class ReadingJson : JsonSerializerContext;
