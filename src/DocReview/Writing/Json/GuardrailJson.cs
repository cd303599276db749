using System.Collections.Immutable;
using System.Text.Json;
using DocReview.Core.Guardrails;

namespace DocReview.Writing.Json;

/// <summary>The part <c>guardrails</c>: what was refused, changed or handed to a person on the way to the findings.</summary>
internal static class GuardrailJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<GuardrailEvent> events)
    {
        json.WriteStartArray("guardrails");
        foreach (var happened in events)
        {
            json.WriteStartObject();
            json.WriteString("rule", happened.Rule);
            json.WriteString("action", JsonNames.Of(happened.Action));
            if (happened.StatementId is not null) json.WriteString("statementId", happened.StatementId);
            if (happened.PracticeId is not null) json.WriteString("practiceId", happened.PracticeId);
            json.WriteString("before", happened.Before);
            json.WriteString("after", happened.After);
            json.WriteString("reason", happened.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
