using System.Text.Json;
using DocReview.Models;
using DocReview.Models.Port;

namespace DocReview.Hosting.ModelAccess;

/// <summary>One small question that shows what an endpoint can do.</summary>
internal static class EndpointProbe
{
    private const int MaxOutputTokens = 4000;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "prompts", "check-endpoint");

    /// <exception cref="ModelException">There is no answer.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ProbeResult> RunAsync(ChatModels models, TimeProvider clock, CancellationToken cancellationToken)
    {
        var from = clock.GetTimestamp();
        var answer = await models.Model.AskAsync(Request(), cancellationToken).ConfigureAwait(false);
        return new(answer, clock.GetElapsedTime(from), models.Capabilities.Of(models.Endpoint.Name), Follows(answer.Text));
    }

    private static ChatRequest Request() => new()
    {
        Prompt = "check-endpoint",
        DocumentId = "check-endpoint",
        System = Read("skprompt.txt"),
        UserMessages = [Read("user.txt")],
        Schema = new("numbers", JsonSerializer.Deserialize<JsonElement>(Read("schema.json")), Read("schema-in-words.txt")),
        MaxOutputTokens = MaxOutputTokens,
    };

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).TrimEnd();

    private static bool Follows(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("numbers", out var numbers)
                && numbers.ValueKind == JsonValueKind.Array
                && numbers.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <param name="Answer">What came.</param>
/// <param name="Took">From asking to the end of the answer, repeats included.</param>
/// <param name="Dialect">How the endpoint wants to be asked.</param>
/// <param name="FollowsSchema">Whether the answer has the form that was asked for; an endpoint may take a schema and ignore it.</param>
internal sealed record ProbeResult(ChatAnswer Answer, TimeSpan Took, EndpointDialect Dialect, bool FollowsSchema)
{
    /// <summary>Output tokens per second, by the whole call.</summary>
    public double TokensPerSecond => Answer.Usage.OutputTokens / Math.Max(0.001, Took.TotalSeconds);
}
