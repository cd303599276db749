namespace DocReview.Models.Port;

/// <summary>How firmly an endpoint can be held to the form of an answer, best first.</summary>
internal enum AnswerShape
{
    /// <summary>JSON Schema that the endpoint enforces.</summary>
    StrictSchema,

    /// <summary>JSON Schema that the endpoint tries to follow.</summary>
    Schema,

    /// <summary>Some JSON object; the schema is told in words.</summary>
    JsonObject,

    /// <summary>Text; the schema is told in words.</summary>
    Text,
}

/// <summary>Name of the limit of output tokens in a request.</summary>
internal enum TokenLimitName
{
    MaxCompletionTokens,

    /// <summary>What servers older than the other name understand.</summary>
    MaxTokens,
}

/// <summary>What an endpoint understands of a request.</summary>
/// <param name="Shape">The firmest form of answer it takes.</param>
/// <param name="TokenLimit">What it calls the limit of output tokens.</param>
/// <param name="TakesTemperature">Whether a temperature may be sent; reasoning models refuse it.</param>
/// <param name="TakesSeed">Whether a seed may be sent.</param>
internal sealed record EndpointDialect(AnswerShape Shape, TokenLimitName TokenLimit, bool TakesTemperature, bool TakesSeed)
{
    /// <summary>Everything, until an endpoint says otherwise.</summary>
    public static EndpointDialect Best { get; } = new(AnswerShape.StrictSchema, TokenLimitName.MaxCompletionTokens, TakesTemperature: true, TakesSeed: true);
}
