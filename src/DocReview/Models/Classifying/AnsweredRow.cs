using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Classification;

namespace DocReview.Models.Classifying;

/// <summary>What a model said of one statement about one target, as it is kept: without the statement's number, which moves.</summary>
internal sealed record AnsweredRow(string Practice, string Target, Stance Stance, Weight Weight, double Confidence)
{
    public static string Write(IEnumerable<ProposedClassification> proposals) => JsonSerializer.Serialize(
        proposals.Select(p => new AnsweredRow(p.PracticeId, p.TargetId, p.Stance, p.Weight, p.Confidence)).ToArray(), AnsweredRowJson.Default.AnsweredRowArray);

    /// <summary>Null when the file was damaged: the question is asked again then.</summary>
    public static ImmutableArray<ProposedClassification>? Read(string json, string statementId, string engine)
    {
        try
        {
            return JsonSerializer.Deserialize(json, AnsweredRowJson.Default.AnsweredRowArray) is { } rows
                ? [.. rows.Select(r => new ProposedClassification(statementId, r.Practice, r.Target, r.Stance, r.Weight, r.Confidence, engine, engine))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AnsweredRow[]))]
internal sealed partial class AnsweredRowJson : JsonSerializerContext;
