using System.Text.Json.Nodes;
using CsCheck;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class SalvageTests
{
    private const string Json = """{"rows":[{"text":"a, } ] ``` { b"}],"none":["S-0002"]}""";

    [Theory]
    [InlineData("byte order mark", "\uFEFF{0}")]
    [InlineData("thoughts before the answer", "<think>Let me see: {{\"rows\":[]}}</think>\n{0}")]
    [InlineData("thoughts before the answer", "Let me see.</think>{0}")]
    [InlineData("code fence", "```json\n{0}\n```")]
    [InlineData("code fence", "Here you are:\n```\n{0}\n```\nDone.")]
    [InlineData("text around the object", "Here you are: {0} Anything else?")]
    public void A_wrapping_is_taken_off_and_logged(string reason, string wrapping)
    {
        var salvaged = Salvage.Read(wrapping.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("{0}", Json, StringComparison.Ordinal));

        Assert.Equal(Json, salvaged.Json);
        var repair = Assert.Single(salvaged.Events);
        Assert.Equal((reason, GuardrailAction.Repaired), (repair.Reason, repair.Action));
    }

    [Theory]
    [InlineData("""{"rows":[1,2,],}""", """{"rows":[1,2]}""")]
    [InlineData("""{"rows":["a,]", ] }""", """{"rows":["a,]" ] }""")]
    public void A_trailing_comma_is_dropped_outside_strings(string text, string json) => Assert.Equal(json, Salvage.Read(text).Json);

    [Fact]
    public void Several_wrappings_come_off_one_by_one()
    {
        var salvaged = Salvage.Read("\uFEFF<think>hm</think>```json\n{\"rows\":[1,]}\n```");

        Assert.Equal("""{"rows":[1]}""", salvaged.Json);
        Assert.Equal(4, salvaged.Events.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("I cannot help with that.")]
    [InlineData("""{"rows":[1,2""")]
    [InlineData("""{"rows":[]} or rather {"rows":[1]}""")]
    [InlineData("""{'rows':[]}""")]
    public void Nothing_is_guessed(string text)
    {
        var salvaged = Salvage.Read(text);

        Assert.Null(salvaged.Json);
        Assert.Equal(GuardrailAction.Rejected, salvaged.Events[^1].Action);
    }

    [Fact]
    public void Valid_json_stays_as_it_is() => Value(3).Sample(node =>
    {
        var json = node?.ToJsonString() ?? "null";
        var salvaged = Salvage.Read(json);
        return salvaged.Json == json && salvaged.Events.IsEmpty;
    });

    private static Gen<JsonNode?> Value(int depth)
    {
        var text = Gen.OneOf("a", ",]", "```", "<think>", "{", "}", "\"", "\\", "\uFEFF", "あ").Array[0, 4].Select(string.Concat);
        var leaf = Gen.OneOf(text.Select(t => (JsonNode?)JsonValue.Create(t)), Gen.Int.Select(n => (JsonNode?)JsonValue.Create(n)), Gen.Bool.Select(b => (JsonNode?)JsonValue.Create(b)));
        if (depth == 0) return leaf;
        var inner = Value(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.Array[0, 3].Select(a => (JsonNode?)new JsonArray([.. a.Select(n => n?.DeepClone())])),
            Gen.Select(text, inner).Array[0, 3].Select(p => (JsonNode?)new JsonObject(p.DistinctBy(x => x.Item1).Select(x => KeyValuePair.Create(x.Item1, x.Item2?.DeepClone())))));
    }
}
