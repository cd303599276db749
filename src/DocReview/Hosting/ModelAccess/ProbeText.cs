using System.Globalization;
using DocReview.Models.Endpoints;
using DocReview.Models.Port;

namespace DocReview.Hosting.ModelAccess;

/// <summary>Says in plain words what a probe showed.</summary>
internal static class ProbeText
{
    public static IEnumerable<string> Of(ModelEndpoint endpoint, ProbeResult probe)
    {
        var (answer, dialect) = (probe.Answer, probe.Dialect);
        yield return $"Answers:     yes, {endpoint.Name}{(answer.Model == endpoint.Model ? "" : $" (served by {answer.Model})")}";
        yield return $"Key:         {endpoint.Key?.ToString() ?? "none"}";
        yield return $"Form:        {Form(dialect.Shape)}; {Followed(probe)}";
        yield return $"Limit:       {(dialect.TokenLimit == TokenLimitName.MaxCompletionTokens ? "max_completion_tokens" : "max_tokens")}";
        yield return $"Temperature: {(dialect.TakesTemperature ? "can be set" : "cannot be set; two runs may differ more")}";
        yield return $"Complete:    {Finish(answer.Finish)}";
        yield return $"Tokens:      {(answer.Usage.IsEstimated ? "not reported; they are estimated" : Invariant($"reported: {answer.Usage.InputTokens} in, {answer.Usage.OutputTokens} out"))}";
        yield return Invariant($"Speed:       {probe.Took.TotalSeconds:0.0} s for this answer, {probe.TokensPerSecond:0} tokens per second{Repeats(answer.Delivery)}");
    }

    private static string Form(AnswerShape shape) => shape switch
    {
        AnswerShape.StrictSchema => "takes a strict JSON Schema",
        AnswerShape.Schema => "takes a JSON Schema, but not strictly",
        AnswerShape.JsonObject => "takes \"some JSON object\"; the schema is told in words",
        _ => "takes no form at all; the schema is told in words",
    };

    private static string Followed(ProbeResult probe) =>
        probe.FollowsSchema ? "the answer followed it" : "the answer did NOT follow it, so expect repeated questions";

    private static string Finish(ChatFinish finish) => finish switch
    {
        ChatFinish.Complete => "the endpoint says when an answer is complete",
        ChatFinish.Length => "the answer was cut off",
        ChatFinish.Refused => "the model refused",
        _ => "the endpoint does not say whether an answer is complete; each counts as cut off",
    };

    private static string Repeats(Delivery delivery) => delivery.Attempts > 1 ? Invariant($"; sent {delivery.Attempts} times") : "";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
