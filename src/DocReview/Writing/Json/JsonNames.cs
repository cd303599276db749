using System.Text.Json;
using DocReview.Core.Documents;

namespace DocReview.Writing.Json;

/// <summary>How values are spelled in <c>review.json</c>.</summary>
internal static class JsonNames
{
    /// <summary>An enum member in camelCase.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static void WriteLocalized(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("ja", text.Ja);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    public static void WritePage(Utf8JsonWriter json, int? page)
    {
        if (page is { } number) json.WriteNumber("page", number);
        else json.WriteNull("page");
    }

    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
