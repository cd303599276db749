using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DocReview.Tests.Support;

/// <summary>
/// Checks JSON against one of our published schemas. It knows the keywords that those use and refuses any other, so that no rule of a
/// schema is passed over in silence.
/// </summary>
internal sealed class JsonSchema(JsonNode root)
{
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal) { "$schema", "$defs", "title", "description", "examples", "format", "then", "else" };

    public static JsonSchema Published(string name) =>
        new(JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", name)))!);

    /// <summary>Every violation as <c>path: rule</c>; empty when the JSON conforms.</summary>
    public IReadOnlyList<string> Violations(JsonNode? json) => [.. Check(root, json, "$")];

    private IEnumerable<string> Check(JsonNode schema, JsonNode? json, string path)
    {
        if (schema is JsonValue value) return value.GetValue<bool>() ? [] : [$"{path}: not allowed"];
        return schema.AsObject().SelectMany(rule => Apply(rule.Key, rule.Value!, schema.AsObject(), json, path));
    }

    private IEnumerable<string> Apply(string keyword, JsonNode rule, JsonObject schema, JsonNode? json, string path) => keyword switch
    {
        _ when Remarks.Contains(keyword) => [],
        "$ref" => Check(Resolve(rule.GetValue<string>()), json, path),
        "allOf" => rule.AsArray().SelectMany(s => Check(s!, json, path)),
        "oneOf" => Fails(rule.AsArray().Count(s => Holds(s!, json, path)) != 1, path, "oneOf"),
        "if" => schema[Holds(rule, json, path) ? "then" : "else"] is { } branch ? Check(branch, json, path) : [],
        "type" => Fails(!Names(rule).Contains(TypeOf(json)) && !(TypeOf(json) == "integer" && Names(rule).Contains("number")), path, $"type {rule.ToJsonString()}"),
        "const" => Fails(!JsonNode.DeepEquals(rule, json), path, $"const {rule.ToJsonString()}"),
        "enum" => Fails(!rule.AsArray().Any(v => JsonNode.DeepEquals(v, json)), path, $"enum, not {json?.ToJsonString()}"),
        "required" or "properties" or "additionalProperties" => json is JsonObject o ? Object(keyword, rule, schema, o, path) : [],
        "items" or "minItems" or "maxItems" or "uniqueItems" => json is JsonArray a ? Array(keyword, rule, a, path) : [],
        "minLength" => Fails(TypeOf(json) == "string" && json!.GetValue<string>().Length < rule.GetValue<int>(), path, keyword),
        "pattern" => Fails(TypeOf(json) == "string" && !Regex.IsMatch(json!.GetValue<string>(), rule.GetValue<string>()), path, $"pattern, not {json?.ToJsonString()}"),
        "minimum" => Fails(TypeOf(json) is "integer" or "number" && json!.GetValue<double>() < rule.GetValue<double>(), path, keyword),
        _ => throw new NotSupportedException($"The schema keyword {keyword} is not known here; teach it or leave it out."),
    };

    private IEnumerable<string> Object(string keyword, JsonNode rule, JsonObject schema, JsonObject json, string path) => keyword switch
    {
        "required" => rule.AsArray().Select(n => n!.GetValue<string>()).Where(n => !json.ContainsKey(n)).Select(n => $"{path}: {n} is missing"),
        "properties" => rule.AsObject().Where(p => json.ContainsKey(p.Key)).SelectMany(p => Check(p.Value!, json[p.Key], $"{path}.{p.Key}")),
        _ => json.Where(p => schema["properties"]?.AsObject().ContainsKey(p.Key) != true).SelectMany(p => Check(rule, p.Value, $"{path}.{p.Key}")),
    };

    private IEnumerable<string> Array(string keyword, JsonNode rule, JsonArray json, string path) => keyword switch
    {
        "items" => json.SelectMany((item, i) => Check(rule, item, $"{path}[{i}]")),
        "minItems" => Fails(json.Count < rule.GetValue<int>(), path, keyword),
        "maxItems" => Fails(json.Count > rule.GetValue<int>(), path, keyword),
        _ => Fails(json.Select(i => i?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() != json.Count, path, keyword),
    };

    private bool Holds(JsonNode schema, JsonNode? json, string path) => !Check(schema, json, path).Any();

    private JsonNode Resolve(string reference) =>
        reference.StartsWith("#/$defs/", StringComparison.Ordinal) ? root["$defs"]![reference["#/$defs/".Length..]]! : throw new NotSupportedException(reference);

    private static IEnumerable<string> Fails(bool fails, string path, string rule) => fails ? [$"{path}: {rule}"] : [];

    private static List<string> Names(JsonNode rule) => rule is JsonArray names ? [.. names.Select(n => n!.GetValue<string>())] : [rule.GetValue<string>()];

    private static string TypeOf(JsonNode? json) => json?.GetValueKind() switch
    {
        null or System.Text.Json.JsonValueKind.Null => "null",
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => json.GetValue<double>() % 1 == 0 ? "integer" : "number",
        _ => "boolean",
    };
}
