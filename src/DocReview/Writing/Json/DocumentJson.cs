using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Writing.Json;

/// <summary>The parts that say what was understood of a document; the same in <c>review.json</c> and in the reading.</summary>
internal static class DocumentJson
{
    public static void Sections(Utf8JsonWriter json, IEnumerable<Section> sections)
    {
        json.WriteStartArray("sections");
        foreach (var section in sections)
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

        json.WriteEndArray();
    }

    public static void Statements(Utf8JsonWriter json, IEnumerable<Statement> statements)
    {
        json.WriteStartArray("statements");
        foreach (var statement in statements)
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

        json.WriteEndArray();
    }

    public static void Diagnostics(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
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
