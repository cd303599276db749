using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Evaluation.Mutation;

/// <summary>The kill rates that were reached, and must not be lost: <c>goldens/mutation-floors.json</c>.</summary>
internal sealed record MutationFloors
{
    private const double Step = 1000;

    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    /// <summary>Most mutants per relation with which the floors were measured; another number gives other rates.</summary>
    public required int Limit { get; init; }

    /// <summary>Least rate per relation, 0 to 1.</summary>
    public required SortedDictionary<string, double> Floors { get; init; }

    public static string PathOf(string goldens) => Path.Combine(goldens, "mutation-floors.json");

    /// <param name="file">The file.</param>
    /// <param name="relations">The relations that there are.</param>
    /// <returns>Null when there is no such file.</returns>
    /// <exception cref="InvalidDataException">The file holds no floors, or names a relation that does not exist.</exception>
    public static MutationFloors? Load(string file, IEnumerable<IRelation> relations)
    {
        if (!File.Exists(file)) return null;
        try
        {
            var floors = JsonSerializer.Deserialize(File.ReadAllText(file), MutationFloorsJson.Default.MutationFloors) ?? throw new JsonException("the file holds null");
            var unknown = floors.Floors.Keys.Except(relations.Select(r => r.Id), StringComparer.Ordinal).FirstOrDefault();
            return unknown is null ? floors : throw new InvalidDataException($"{file}: there is no relation \"{unknown}\".");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }

    /// <summary>What was measured, rounded down to a tenth of a percent.</summary>
    public static MutationFloors Of(IEnumerable<RelationResult> results, int limit) => new()
    {
        Schema = "../docs/schemas/mutation-floors.schema.json",
        Limit = limit,
        Floors = new(results.Where(r => r.Rate is not null).ToDictionary(r => r.Relation.Id, r => Math.Floor(r.Rate!.Value * Step) / Step), StringComparer.Ordinal),
    };

    /// <summary>Relations whose rate is below their floor. A relation without mutants is not judged.</summary>
    public IEnumerable<(RelationResult Result, double Floor)> Broken(IEnumerable<RelationResult> results) =>
        results.Where(r => r.Rate is { } rate && Floors.TryGetValue(r.Relation.Id, out var floor) && rate < floor).Select(r => (r, Floors[r.Relation.Id]));

    public string ToJson() => JsonSerializer.Serialize(this, MutationFloorsJson.Default.MutationFloors) + "\n";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MutationFloors))]
internal sealed partial class MutationFloorsJson : JsonSerializerContext;
