using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocReview.Evaluation.Mutation;

/// <summary>Prints the results as JSON, for programs; survivors are always listed.</summary>
internal static class MutationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(IReadOnlyList<RelationResult> results, MutationFloors? floors)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("relations");
            foreach (var result in results) Relation(json, result, floors);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Relation(Utf8JsonWriter json, RelationResult result, MutationFloors? floors)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Relation.Id);
        json.WriteStartObject("description");
        json.WriteString("ja", result.Relation.Description.Ja);
        json.WriteString("en", result.Relation.Description.En);
        json.WriteEndObject();
        json.WriteNumber("mutants", result.Mutants);
        json.WriteNumber("killed", result.Killed);
        json.WriteNumber("survived", result.Survivors.Length);
        if (result.Rate is { } rate) json.WriteNumber("rate", rate);
        else json.WriteNull("rate");
        if (floors is not null && floors.Floors.TryGetValue(result.Relation.Id, out var floor)) json.WriteNumber("floor", floor);
        else json.WriteNull("floor");
        json.WriteStartArray("survivors");
        foreach (var survivor in result.Survivors) Survivor(json, survivor);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Survivor(Utf8JsonWriter json, Survivor survivor)
    {
        json.WriteStartObject();
        json.WriteString("document", survivor.Document);
        json.WriteString("site", survivor.Site);
        json.WriteString("before", survivor.Before);
        json.WriteString("after", survivor.After);
        json.WriteStartArray("violations");
        foreach (var violation in survivor.Violations)
        {
            json.WriteStartObject();
            json.WriteString("practice", violation.PracticeId);
            json.WriteString("before", violation.Before);
            json.WriteString("after", violation.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
