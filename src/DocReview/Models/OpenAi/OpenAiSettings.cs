using System.Text.Json;
using DocReview.Models.Port;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace DocReview.Models.OpenAi;

/// <summary>Says a request in the dialect of the endpoint.</summary>
internal static class OpenAiSettings
{
    public static OpenAIPromptExecutionSettings Of(ChatRequest request)
    {
        var dialect = request.Dialect;
        var settings = new OpenAIPromptExecutionSettings
        {
            Temperature = dialect.TakesTemperature ? request.Temperature : null,
            Seed = dialect.TakesSeed ? request.Seed : null,
            ResponseFormat = Format(request.Schema, dialect.Shape),
        };
        if (dialect.TokenLimit == TokenLimitName.MaxCompletionTokens) settings.MaxTokens = request.MaxOutputTokens;
#pragma warning disable SKEXP0010 // The only way to the old name; the wire tests hold it.
        else settings.ExtraBody = new Dictionary<string, object?> { ["max_tokens"] = request.MaxOutputTokens };
#pragma warning restore SKEXP0010
        return settings;
    }

    /// <summary>The instructions; where no schema can be sent, it is told in words after them, so that the beginning stays the same.</summary>
    public static string Instructions(ChatRequest request) =>
        request.Dialect.Shape is AnswerShape.StrictSchema or AnswerShape.Schema ? request.System : $"{request.System}\n\n{request.Schema.InWords}";

    private static object? Format(AnswerSchema schema, AnswerShape shape) => shape switch
    {
        AnswerShape.StrictSchema => Schema(schema, strict: true),
        AnswerShape.Schema => Schema(schema, strict: false),
        AnswerShape.JsonObject => "json_object",
        _ => null,
    };

    private static JsonElement Schema(AnswerSchema schema, bool strict) => JsonSerializer.SerializeToElement(new
    {
        type = "json_schema",
        json_schema = new { name = schema.Name, strict, schema = schema.Json },
    });
}
