using System.Text.Json.Nodes;

namespace DocReview.Tests.Support;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "1")]
    [InlineData("""{ "type": ["string", "null"] }""", "true")]
    [InlineData("""{ "type": "integer" }""", "1.5")]
    [InlineData("""{ "const": 1 }""", "2")]
    [InlineData("""{ "enum": ["a", null] }""", "\"b\"")]
    [InlineData("""{ "required": ["a"] }""", "{}")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": false } }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "b": 1 }""")]
    [InlineData("""{ "items": { "type": "string" } }""", "[1]")]
    [InlineData("""{ "minItems": 1 }""", "[]")]
    [InlineData("""{ "maxItems": 0 }""", "[1]")]
    [InlineData("""{ "uniqueItems": true }""", "[1, 1]")]
    [InlineData("""{ "minLength": 1 }""", "\"\"")]
    [InlineData("""{ "pattern": "^a$" }""", "\"b\"")]
    [InlineData("""{ "minimum": 1 }""", "0")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "const": "a" }] }""", "\"a\"")]
    [InlineData("""{ "allOf": [{ "type": "string" }] }""", "1")]
    [InlineData("""{ "if": { "const": 1 }, "then": false }""", "1")]
    [InlineData("""{ "if": { "const": 1 }, "else": false }""", "2")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "string" } } }""", "1")]
    public void What_breaks_a_rule_is_a_violation(string schema, string json) => Assert.Single(Check(schema, json));

    [Theory]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", null] }""", "null")]
    [InlineData("""{ "type": "object", "required": ["a"], "properties": { "a": { "type": "number" } }, "additionalProperties": false }""", """{ "a": 1 }""")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "null" }] }""", "null")]
    public void What_keeps_the_rules_is_none(string schema, string json) => Assert.Empty(Check(schema, json));

    [Fact]
    public void A_keyword_that_is_not_known_is_refused() => Assert.Throws<NotSupportedException>(() => Check("""{ "maxLength": 1 }""", "\"ab\""));

    private static IReadOnlyList<string> Check(string schema, string json) => new JsonSchema(JsonNode.Parse(schema)!).Violations(JsonNode.Parse(json));
}
