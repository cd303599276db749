using System.Text.Json;

namespace DocReview.Models.Port;

/// <summary>The form of an answer: one JSON object.</summary>
/// <param name="Name">Letters, digits, <c>_</c> and <c>-</c>, at most 64.</param>
/// <param name="Json">The JSON Schema. For strict endpoints: every property required, <c>additionalProperties</c> false.</param>
/// <param name="InWords">
/// What is added after the instructions where an endpoint takes no schema: it says "JSON" and holds the schema. From the prompt's folder,
/// since prompts are files.
/// </param>
internal sealed record AnswerSchema(string Name, JsonElement Json, string InWords);
