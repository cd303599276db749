using System.Text.Json;
using DocReview.Core.Review;
using DocReview.Tests.Support;

namespace DocReview.Tests.Goldens;

/// <summary>A case under <c>goldens/cases</c>: one document in one or more formats, and the bases a person accepts for every practice.</summary>
internal sealed class GoldenCase
{
    private static readonly Dictionary<string, GoldenCase> Loaded = Directory.EnumerateDirectories(Repository.PathOf("goldens", "cases"))
        .Select(folder => new GoldenCase(folder))
        .ToDictionary(c => c.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Lazy<Task<ReviewOutcome>>> _outcomes;

    private GoldenCase(string folder)
    {
        Id = Path.GetFileName(folder);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        Accepted = json.RootElement.GetProperty("labels").EnumerateArray().ToDictionary(
            l => l.GetProperty("practice").GetString()!,
            l => l.GetProperty("accept").EnumerateArray().Select(a => a.GetString()!).ToHashSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
        _outcomes = Directory.EnumerateFiles(folder, "source.*").ToDictionary(
            f => Path.GetExtension(f).TrimStart('.'),
            f => new Lazy<Task<ReviewOutcome>>(() => Reviews.ReviewAsync(Path.GetFileName(f), File.ReadAllBytes(f))),
            StringComparer.Ordinal);
    }

    public string Id { get; }

    /// <summary>The forms in which the document is given, in ordinal order.</summary>
    public IEnumerable<string> Formats => _outcomes.Keys.Order(StringComparer.Ordinal);

    /// <summary>Practice id to the bases that count as right.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Accepted { get; }

    /// <summary>Whether the document says nothing about any practice.</summary>
    public bool IsSilent => Accepted.Values.All(a => a.SetEquals(["notStated"]));

    public static IEnumerable<string> Ids => Loaded.Keys.Order(StringComparer.Ordinal);

    public static GoldenCase Of(string id) => Loaded[id];

    /// <summary>The review of one of the case's formats; made once.</summary>
    public Task<ReviewOutcome> ReviewAsync(string format) => _outcomes[format].Value;
}
