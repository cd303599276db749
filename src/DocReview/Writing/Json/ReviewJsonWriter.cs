using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Core.Statements;

namespace DocReview.Writing.Json;

/// <summary>Writes <c>review.json</c>, format version 1: the stable, machine-readable result (docs/schemas/review.schema.json).</summary>
internal static class ReviewJsonWriter
{
    public const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // Japanese stays readable; the file is UTF-8 JSON and never embedded in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the result of a review.</summary>
    public static void Write(ReviewReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        Document(json, report.Document, report.Statements, report.Diagnostics);
        RunJson.Write(json, report);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            FindingJson.Write(json, finding);

            // Otherwise the writer holds the whole result in one growing buffer.
            json.Flush();
        }

        json.WriteEndArray();
        SummaryJson.Write(json, report.Summary);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes what is known of a document that could not be reviewed: its diagnostics and no findings.</summary>
    public static void WriteFailure(string fileName, string? sha256, IEnumerable<Diagnostic> diagnostics, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteStartObject("document");
        json.WriteString("fileName", fileName);
        json.WriteString("sha256", sha256);
        Diagnostics(json, diagnostics);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Document(Utf8JsonWriter json, ReportedDocument document, ImmutableArray<Statement> statements, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject("document");
        json.WriteString("fileName", document.FileName);
        json.WriteString("sha256", document.Sha256);
        json.WriteString("format", JsonNames.Of(document.Format));
        if (document.Pages is { } pages) json.WriteNumber("pages", pages);
        else json.WriteNull("pages");
        json.WriteString("title", document.Title);
        json.WriteStartArray("sections");
        foreach (var section in document.Sections) Section(json, section);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in statements) Statement(json, statement);
        json.WriteEndArray();
        Diagnostics(json, diagnostics);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, Section section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("number", section.Number);
        json.WriteString("title", section.Title);
        json.WriteNumber("level", section.Level);
        json.WriteString("parentId", section.ParentId);
        JsonNames.WritePage(json, section.Location?.Page);
        json.WriteEndObject();
    }

    private static void Statement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("sectionId", statement.SectionId);
        json.WriteString("kind", JsonNames.Of(statement.Kind));
        json.WriteString("text", statement.Text);
        JsonNames.WritePage(json, statement.Location.Page);
        json.WriteString("location", statement.Location.ToString());
        json.WriteEndObject();
    }

    private static void Diagnostics(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var d in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", d.Code);
            json.WriteString("severity", JsonNames.Of(d.Severity));
            JsonNames.WriteLocalized(json, "message", d.Message);
            if (d.StatementId is not null) json.WriteString("statementId", d.StatementId);
            if (d.SectionId is not null) json.WriteString("sectionId", d.SectionId);
            if (d.Location?.Page is { } page) json.WriteNumber("page", page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
