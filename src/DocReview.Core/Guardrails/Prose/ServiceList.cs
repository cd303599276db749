using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>The services and products that texts name, as data: <c>lenses/common/services.json</c>.</summary>
public sealed partial class ServiceList
{
    private readonly ImmutableArray<(string Name, string Written, bool IsCased)> _names;

    private ServiceList(ServiceFile file) => _names =
    [
        .. file.Services
            .SelectMany(s => s.Also.Select(a => (s.Name, Written: a, IsCased: false)).Concat(s.Cased.Select(a => (s.Name, Written: a, IsCased: true))).Append((s.Name, Written: s.Name, IsCased: false)))
            .OrderByDescending(n => n.Written.Length)
            .ThenBy(n => n.Written, StringComparer.Ordinal),
    ];

    /// <summary>Reads the file, strictly.</summary>
    /// <exception cref="FormatException">The file is not usable.</exception>
    public static ServiceList Parse(string json)
    {
        try
        {
            return new(JsonSerializer.Deserialize(json, ServiceJson.Default.ServiceFile) ?? throw new FormatException("the list of services holds null"));
        }
        catch (JsonException e)
        {
            throw new FormatException($"the list of services: {e.Message}", e);
        }
    }

    /// <summary>
    /// Names of the services in a text, each once, in ordinal order. What is called AWS or Amazon something and is not on the list is named
    /// as it is written: an invented service is one too.
    /// </summary>
    public ImmutableSortedSet<string> Find(string text)
    {
        var rest = new StringBuilder(Spaces().Replace(text.Normalize(NormalizationForm.FormKC), " "));
        var found = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (name, written, isCased) in _names)
        {
            var now = rest.ToString();
            for (var at = IndexOf(now, written, isCased, 0); at >= 0; at = IndexOf(now, written, isCased, at + written.Length))
            {
                if (!IsWhole(now, at, at + written.Length) || (isCased && BeginsSentence(now, at))) continue;
                found.Add(name);
                for (var i = 0; i < written.Length; i++) rest[at + i] = '\u0001';
            }
        }

        foreach (Match unknown in Unknown().Matches(rest.ToString())) found.Add(unknown.Value.Trim());
        return found.ToImmutable();
    }

    private static int IndexOf(string text, string word, bool isCased, int from) =>
        text.IndexOf(word, from, isCased ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) && !(end < text.Length && char.IsAsciiLetterOrDigit(text[end]));

    // Backup copies are kept: a capital that the sentence asks for says nothing.
    private static bool BeginsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty ? IsEnglish(text) : before[^1] is '.' or '!' or '?';
    }

    private static bool IsEnglish(string text) => !text.Any(c => c is >= '\u3040' and <= '\u30FF');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(AWS|Amazon) [A-Z][A-Za-z0-9]+( [A-Z][A-Za-z0-9]+)*")]
    private static partial Regex Unknown();
}

internal sealed record ServiceFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public required ServiceEntry[] Services { get; init; }
}

internal sealed record ServiceEntry
{
    public required string Name { get; init; }
    public string[] Also { get; set; } = [];
    public string[] Cased { get; set; } = [];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(ServiceFile))]
internal sealed partial class ServiceJson : JsonSerializerContext;
