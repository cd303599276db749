using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Core.Statements;

/// <summary>
/// Words by which a text speaks to a reviewer or to a model: <c>lenses/common/addressing.json</c>. Such a text is neither evidence nor
/// followed.
/// </summary>
public sealed class Addressing
{
    private readonly ImmutableArray<string> _orders;
    private readonly ImmutableArray<string> _reviewer;

    private Addressing(AddressingFile file)
    {
        _orders = [.. file.Orders.Select(TextFolder.Plain.Fold)];
        _reviewer = [.. file.Reviewer.Select(TextFolder.Plain.Fold)];
        Reported = [.. file.Examples.Reported];
        Passed = [.. file.Examples.Passed];
    }

    /// <summary>No words: for what does not depend on how a statement speaks.</summary>
    public static Addressing None { get; } = new(new() { Orders = [], Reviewer = [], Examples = new([], []) });

    /// <summary>Examples of text that is reported as speaking to a reviewer or a model.</summary>
    public ImmutableArray<string> Reported { get; }

    /// <summary>Examples of text that is not, near misses above all.</summary>
    public ImmutableArray<string> Passed { get; }

    /// <summary>Reads the words.</summary>
    /// <param name="json">Content of the file.</param>
    /// <param name="source">The file's name, for messages.</param>
    /// <exception cref="InvalidDataException">The file cannot be used; the message names file and key, and says what to do.</exception>
    public static Addressing Parse(string json, string source)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, AddressingJson.Default.AddressingFile) ?? throw new JsonException("The file holds null.");
            return Problem(file) is { } problem ? throw new InvalidDataException($"{source}: {problem}.") : new(file);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{source}: {e.Message} Compare with docs/schemas/addressing.schema.json.", e);
        }
    }

    /// <summary>Whether a sentence is an order to a model, whatever its grammar.</summary>
    /// <param name="key">The sentence, folded.</param>
    internal bool IsOrder(string key) => Holds(key, _orders);

    /// <summary>Whether an instruction speaks to a reviewer or a model, rather than to any reader (別紙を参照してください).</summary>
    internal bool NamesReviewer(string text) => Holds(TextFolder.Plain.Fold(text), _reviewer);

    private static string? Problem(AddressingFile file)
    {
        foreach (var (key, texts) in new[] { ("orders", file.Orders), ("reviewer", file.Reviewer), ("examples.reported", file.Examples.Reported), ("examples.passed", file.Examples.Passed) })
        {
            if (texts.Length == 0) return $"$.{key}: is empty; give at least one text";
            var blank = Array.FindIndex(texts, t => t is null || TextFolder.Plain.Fold(t).Length == 0);
            if (blank >= 0) return $"$.{key}[{blank}]: holds no text; write one, or take the entry out";
        }

        return null;
    }

    private static bool Holds(string key, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (IsWhole(key, at, at + word.Length)) return true;
            }
        }

        return false;
    }

    // Latin words stand alone: ai is neither in maintain nor in 生成AIの出力, which names a subject and not a reader.
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetter(text[start]) && char.IsLetterOrDigit(text[start - 1]))
        && !(end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsLetterOrDigit(text[end]));
}

internal sealed record AddressingFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public required string[] Orders { get; init; }
    public required string[] Reviewer { get; init; }
    public required AddressingExamplesEntry Examples { get; init; }
}

internal sealed record AddressingExamplesEntry(string[] Reported, string[] Passed);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(AddressingFile))]
internal sealed partial class AddressingJson : JsonSerializerContext;
