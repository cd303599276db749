using System.Security.Cryptography;
using System.Text.Json;
using DocReview.Core.Merging;
using DocReview.Writing.Word;
using DocReview.Writing.Word.Revising;

namespace DocReview.Writing.Json;

/// <summary>Writes what a merge was made of and what it decided, beside its result. With the same inputs the same bytes come out.</summary>
public static class MergeReceiptJson
{
    /// <summary>Writes UTF-8 JSON to <paramref name="output"/>, which stays open.</summary>
    public static void Write(MergeOutcome outcome, ReadOnlySpan<byte> edited, ReadOnlySpan<byte> fresh, Stream output)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        using var json = new Utf8JsonWriter(output, JsonNames.Options);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteStartObject("inputs");
        json.WriteString("edited", Hash(edited));
        json.WriteString("base", outcome.BaseSha256);
        json.WriteString("generated", Hash(fresh));
        json.WriteEndObject();
        json.WriteString("result", outcome.Bytes is null ? null : Hash(outcome.Bytes));
        json.WriteStartArray("decisions");
        foreach (var decision in outcome.Decisions) Write(json, decision);
        json.WriteEndArray();
        json.WriteStartArray("lost");
        foreach (var field in outcome.Lost) Key(json, field.Key);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FieldDecision decision)
    {
        json.WriteStartObject();
        json.WriteString("row", decision.Key.Row);
        json.WriteString("language", decision.Key.Language.Code());
        json.WriteString("action", JsonNames.Of(decision.Action));
        if (decision.AsksTwin) json.WriteBoolean("asksTwin", true);
        json.WriteString("base", decision.Base is null ? null : Hash(System.Text.Encoding.UTF8.GetBytes(decision.Base)));
        json.WriteString("edited", decision.Edited is null ? null : Hash(System.Text.Encoding.UTF8.GetBytes(decision.Edited)));
        json.WriteString("generated", decision.Generated is null ? null : Hash(System.Text.Encoding.UTF8.GetBytes(decision.Generated)));
        json.WriteEndObject();
    }

    private static void Key(Utf8JsonWriter json, FieldKey key)
    {
        json.WriteStartObject();
        json.WriteString("row", key.Row);
        json.WriteString("language", key.Language.Code());
        json.WriteEndObject();
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
