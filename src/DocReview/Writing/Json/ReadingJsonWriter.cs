using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Review;

namespace DocReview.Writing.Json;

/// <summary>Writes what was understood of a document, format version 1: a stable contract (docs/schemas/reading.schema.json).</summary>
internal static class ReadingJsonWriter
{
    public const int FormatVersion = 1;

    public static void Write(DocumentReading reading, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonNames.Options);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        Document(json, reading);
        DocumentJson.Sections(json, reading.Sections);
        json.WriteStartArray("blocks");
        foreach (var block in reading.Blocks) Block(json, block);
        json.WriteEndArray();
        DocumentJson.Statements(json, reading.Statements);
        json.WriteStartArray("parts");
        foreach (var part in reading.Parts) Part(json, part);
        json.WriteEndArray();
        DocumentJson.Diagnostics(json, reading.Diagnostics);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Document(Utf8JsonWriter json, DocumentReading reading)
    {
        json.WriteStartObject("document");
        json.WriteString("fileName", reading.FileName);
        json.WriteString("sha256", reading.Sha256);
        json.WriteString("format", reading.Format is { } format ? JsonNames.Of(format) : null);
        JsonNames.WriteNumber(json, "pages", reading.Pages);
        json.WriteString("title", reading.Title);
        json.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.WriteString("id", block.Id);
        json.WriteString("sectionId", block.SectionId);
        json.WriteString("type", JsonNames.Of(block.Type));
        json.WriteString("text", block.Text);
        if (block.Table is { } table) Rows(json, table);
        if (block.Location.Page is { } page) json.WriteNumber("page", page);
        json.WriteString("location", block.Location.ToString());
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, Table table)
    {
        json.WriteStartArray("rows");
        foreach (var row in table.Grid)
        {
            json.WriteStartArray();
            foreach (var cell in row) json.WriteStringValue(cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Part(Utf8JsonWriter json, DocumentPart part)
    {
        json.WriteStartObject();
        if (part.Page is { } page) json.WriteNumber("page", page);
        if (part.Name is { } name) json.WriteString("part", name);
        json.WriteString("status", JsonNames.Of(part.Status));
        if (part.Reason is { } reason) json.WriteString("reason", reason);
        json.WriteEndObject();
    }
}
