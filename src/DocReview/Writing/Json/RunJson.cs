using System.Text.Json;
using DocReview.Core.Reports;

namespace DocReview.Writing.Json;

/// <summary>The parts <c>lens</c> and <c>run</c>.</summary>
internal static class RunJson
{
    public static void Write(Utf8JsonWriter json, ReviewReport report)
    {
        json.WriteStartObject("lens");
        json.WriteString("id", report.Lens.Id);
        json.WriteString("edition", report.Lens.Edition);
        json.WriteString("sha256", report.Lens.Sha256);
        json.WriteEndObject();

        var run = report.Run;
        json.WriteStartObject("run");
        json.WriteString("engine", run.Engine);
        json.WriteString("model", run.Model);
        json.WriteString("startedAt", run.StartedAt);
        json.WriteNumber("durationMs", run.DurationMs);
        json.WriteStartObject("usage");
        json.WriteNumber("calls", run.Usage.Calls);
        json.WriteNumber("inputTokens", run.Usage.InputTokens);
        json.WriteNumber("outputTokens", run.Usage.OutputTokens);
        json.WriteNumber("cachedTokens", run.Usage.CachedTokens);
        json.WriteEndObject();
        json.WriteStartObject("fingerprint");
        json.WriteString("prompts", run.Fingerprint.Prompts);
        json.WriteString("lens", run.Fingerprint.Lens);
        json.WriteString("rules", run.Fingerprint.Rules);
        json.WriteString("config", run.Fingerprint.Config);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
