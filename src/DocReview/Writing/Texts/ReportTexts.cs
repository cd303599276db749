using System.Text.Json;
using DocReview.Core.Documents;

namespace DocReview.Writing.Texts;

/// <summary>
/// The report's own wording, as data: <c>texts/report.json</c> maps a key to <c>{ "ja": "…", "en": "…" }</c>. Placeholders are
/// written <c>{name}</c>. A consultant may edit the file; a missing key or language stops the program with the key's name.
/// </summary>
public sealed class ReportTexts
{
    private readonly Dictionary<string, LocalizedText> _texts;
    private readonly string _source;

    private ReportTexts(Dictionary<string, LocalizedText> texts, string source)
    {
        _texts = texts;
        _source = source;
    }

    /// <summary>Where the program's own copy lies: <c>texts/report.json</c> beside the executable.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "texts", "report.json");

    /// <summary>All keys, in the file's order.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The text under a key.</summary>
    /// <exception cref="InvalidDataException">The file has no such key.</exception>
    public LocalizedText this[string key] =>
        Find(key) ?? throw new InvalidDataException($"{_source}: the text '{key}' is missing.");

    /// <summary>The text under a key, or null: for codes that may be newer than the file.</summary>
    public LocalizedText? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>Reads the texts from a file.</summary>
    /// <exception cref="InvalidDataException">The file is not such a map; the message names file and key.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReportTexts Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads the texts from UTF-8 JSON. <paramref name="source"/> names it in messages.</summary>
    /// <exception cref="InvalidDataException">It is not such a map; the message names source and key.</exception>
    public static ReportTexts Parse(ReadOnlyMemory<byte> json, string source)
    {
        if (json.Span.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json);
            var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
            foreach (var entry in document.RootElement.EnumerateObject())
            {
                if (entry.Name is "$comment" or "$schema") continue;
                var text = new LocalizedText(Required(entry, "ja", source), Required(entry, "en", source));
                if (!texts.TryAdd(entry.Name, text)) throw new InvalidDataException($"{source}: '{entry.Name}' appears twice.");
            }

            return new ReportTexts(texts, source);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{source}: {e.Message}", e);
        }
    }

    private static string Required(JsonProperty entry, string language, string source)
    {
        if (entry.Value.TryGetProperty(language, out var value) && value.GetString() is { Length: > 0 } text) return text;
        throw new InvalidDataException($"{source}: '{entry.Name}' has no text under '{language}'.");
    }
}
