using System.Collections.Immutable;
using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Core.Statements;

namespace DocReview.Writing.Json;

/// <summary>Writes <c>review.json</c>, format version 1: the stable, machine-readable result (docs/schemas/review.schema.json).</summary>
internal static class ReviewJsonWriter
{
    public const int FormatVersion = 1;

    /// <summary>Writes the result of a review.</summary>
    public static void Write(ReviewReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonNames.Options);
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
        if (!report.NotJudged.IsEmpty) JsonNames.WriteStrings(json, "notJudged", report.NotJudged.Select(p => p.Id));
        SummaryJson.Write(json, report.Summary);
        QuestionJson.Write(json, report.CustomerQuestions);
        GuardrailJson.Write(json, report.Events);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes what is known of a document that could not be reviewed: its diagnostics and no findings.</summary>
    public static void WriteFailure(string fileName, string? sha256, IEnumerable<Diagnostic> diagnostics, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonNames.Options);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteStartObject("document");
        json.WriteString("fileName", fileName);
        json.WriteString("sha256", sha256);
        DocumentJson.Diagnostics(json, diagnostics);
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
        JsonNames.WriteNumber(json, "pages", document.Pages);
        json.WriteString("title", document.Title);
        DocumentJson.Sections(json, document.Sections);
        DocumentJson.Statements(json, statements);
        FigureJson.Write(json, document.Figures);
        DocumentJson.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    }
}
