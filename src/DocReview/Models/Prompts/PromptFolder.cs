using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocReview.Models.Port;

namespace DocReview.Models.Prompts;

/// <summary>A prompt as it lies on disk: instructions, the form of its answer and its settings.</summary>
internal sealed record Prompt
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Instructions { get; init; }

    public required AnswerSchema Schema { get; init; }

    /// <summary>Tokens of document text in one call.</summary>
    public required int BatchTokens { get; init; }

    public required int MaxOutputTokens { get; init; }

    /// <summary>Hash of every file that changes what a model is asked.</summary>
    public required string Sha256 { get; init; }
}

/// <summary>Loads a prompt folder: <c>skprompt.txt</c>, <c>schema.json</c>, <c>schema-in-words.txt</c> and <c>config.json</c>.</summary>
internal static partial class PromptFolder
{
    private const int LeastBatch = 200;
    private const int MostBatch = 100_000;
    private const int LeastOutput = 256;
    private const int MostOutput = 128_000;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <exception cref="FormatException">A file is missing or cannot be used; the message names it, the key and the remedy.</exception>
    public static Prompt Load(string root, string name)
    {
        var folder = Path.Combine(root, name);
        var instructions = Text(folder, "skprompt.txt");
        var schema = Text(folder, "schema.json");
        var words = Text(folder, "schema-in-words.txt");
        var file = Path.Combine(folder, "config.json");
        var config = Json<PromptConfig>(file, Text(folder, "config.json"));
        if (!VersionForm().IsMatch(config.Version)) throw new FormatException($"{file}: $.version: \"{config.Version}\" has not the form 1.0.0.");
        Within(file, "batchTokens", config.BatchTokens, LeastBatch, MostBatch);
        Within(file, "maxOutputTokens", config.MaxOutputTokens, LeastOutput, MostOutput);
        return new()
        {
            Name = name,
            Version = config.Version,
            Instructions = instructions,
            Schema = new(name.Replace('-', '_'), Json<JsonElement>(Path.Combine(folder, "schema.json"), schema), words),
            BatchTokens = config.BatchTokens,
            MaxOutputTokens = config.MaxOutputTokens,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{instructions}\n{schema}\n{words}\n{config.BatchTokens} {config.MaxOutputTokens}"))),
        };
    }

    private static void Within(string file, string key, int value, int least, int most)
    {
        if (value < least || value > most) throw new FormatException($"{file}: $.{key}: {value} is not from {least} to {most}.");
    }

    // Line ends are made alike, so that a checkout with others asks, and remembers, the same.
    private static string Text(string folder, string name)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, name)).ReplaceLineEndings("\n").TrimEnd();
            return text.Length > 0 ? text : throw new FormatException($"{Path.Combine(folder, name)}: the file is empty.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{Path.Combine(folder, name)}: cannot be read: {e.Message} A prompt folder has skprompt.txt, schema.json, schema-in-words.txt and config.json.", e);
        }
    }

    private static T Json<T>(string file, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Strict) ?? throw new FormatException($"{file}: holds null.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{file}: {e.Path ?? "$"}: {e.Message}", e);
        }
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    private static partial Regex VersionForm();

    private sealed record PromptConfig(string Version, int BatchTokens, int MaxOutputTokens)
    {
        [System.Text.Json.Serialization.JsonPropertyName("$schema")] public string? Schema { get; init; }
    }
}
