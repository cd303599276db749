using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace DocReview.Core.Guardrails.Input;

/// <summary>What a match must pass beside its form.</summary>
public enum MaskCheck
{
    None,

    /// <summary>The check digit of a Japanese individual number (My Number).</summary>
    MyNumber,

    /// <summary>Four numbers up to 255.</summary>
    Ipv4,
}

/// <summary>One kind of value to hide.</summary>
/// <param name="Kind">Capital letters; stands in the placeholder.</param>
/// <param name="Expression">Finds it in text whose width is folded; a group named <c>value</c> narrows what is hidden.</param>
/// <param name="Check">What the value must pass beside.</param>
/// <param name="Except">Values that identify nobody, such as <c>0.0.0.0</c>.</param>
public sealed record MaskPattern(string Kind, Regex Expression, MaskCheck Check, ImmutableHashSet<string> Except);

/// <summary>The kinds of values that are hidden from a model, as data: <c>lenses/common/masking.json</c>.</summary>
/// <param name="Patterns">In the order in which they take their matches.</param>
public sealed record MaskPatterns(ImmutableArray<MaskPattern> Patterns)
{
    /// <summary>Reads the file, strictly.</summary>
    /// <exception cref="FormatException">The file is not usable; the message names the entry.</exception>
    public static MaskPatterns Parse(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, MaskJson.Default.MaskFile) ?? throw new FormatException("the masking file holds null");
            return new([.. file.Patterns.Select(Build)]);
        }
        catch (JsonException e)
        {
            throw new FormatException($"the masking file: {e.Message}", e);
        }
    }

    private static MaskPattern Build(MaskEntry entry)
    {
        if (entry.Kind.Length == 0 || !entry.Kind.All(char.IsAsciiLetterUpper)) throw new FormatException($"\"{entry.Kind}\" is no kind; use capital letters");
        var check = entry.Check switch
        {
            null => MaskCheck.None,
            "myNumber" => MaskCheck.MyNumber,
            "ipv4" => MaskCheck.Ipv4,
            _ => throw new FormatException($"{entry.Kind}: the check \"{entry.Check}\" is not known; use myNumber or ipv4"),
        };
        try
        {
            return new(entry.Kind, new(entry.Pattern, RegexOptions.CultureInvariant), check, [.. entry.Except]);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"{entry.Kind}: {e.Message}", e);
        }
    }
}

internal sealed record MaskFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public required MaskEntry[] Patterns { get; init; }
}

internal sealed record MaskEntry
{
    public required string Kind { get; init; }
    public required string Finds { get; init; }
    public required string Pattern { get; init; }
    public string? Check { get; set; }
    public string[] Except { get; set; } = [];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(MaskFile))]
internal sealed partial class MaskJson : JsonSerializerContext;
