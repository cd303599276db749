using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Models.Telemetry;

/// <summary>Writes one JSON line per call, as it ends. UTF-8, LF, no text of documents or answers.</summary>
/// <param name="output">Not disposed here.</param>
internal sealed class CallLedger(TextWriter output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Lock gate = new();

    public void Write(CallRecord record)
    {
        var line = JsonSerializer.Serialize(record, Json);
        lock (gate)
        {
            output.Write(line + "\n");
            output.Flush();
        }
    }
}
