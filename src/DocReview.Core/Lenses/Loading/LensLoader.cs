using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Core.Lenses.Loading;

/// <summary>
/// Builds a <see cref="Lens"/> from its files, strictly: every problem is collected with its file and JSON path, and one problem is
/// enough to refuse.
/// </summary>
public sealed class LensLoader : IDisposable
{
    private static readonly LensJson WithoutExamples = new(new(LensJson.Default.Options) { Converters = { new UnreadExamples() }, TypeInfoResolver = null });

    private readonly Func<string, byte[]> _read;
    private readonly TermsFile _shared;
    private readonly List<LensProblem> _problems = [];
    private readonly IncrementalHash _hashed = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly TextFolder _folder;
    private readonly LensJson _json;
    private string _rulesSha256 = "";

    private LensLoader(Func<string, byte[]> read, byte[] sharedTerms, bool withExamples)
    {
        _read = read;
        _json = withExamples ? LensJson.Default : WithoutExamples;
        sharedTerms = WithoutBom(sharedTerms);
        _shared = Parse(sharedTerms, "common/terms.json", _json.TermsFile, "$") ?? new() { Terms = [] };
        _folder = new([.. _shared.Variants.OrderBy(v => v.Key, StringComparer.Ordinal)]);
        _hashed.AppendData(sharedTerms);
    }

    /// <summary>Ends the hash.</summary>
    public void Dispose() => _hashed.Dispose();

    /// <summary>Loads a lens.</summary>
    /// <param name="fileName">Name of the lens file, as <paramref name="read"/> knows it.</param>
    /// <param name="read">Reads a file, UTF-8, by its name relative to the lens file; throws <see cref="IOException"/> when it cannot.</param>
    /// <param name="sharedTerms">Content of common/terms.json, UTF-8.</param>
    /// <param name="withExamples">False leaves the examples of criteria and anti-patterns empty: a review needs none, and starts sooner.</param>
    /// <exception cref="LensException">The lens is not usable.</exception>
    public static Lens Load(string fileName, Func<string, byte[]> read, byte[] sharedTerms, bool withExamples = true)
    {
        using var loader = new LensLoader(read, sharedTerms, withExamples);
        var lens = loader.Load(fileName);
        return loader._problems.Count == 0 && lens is not null ? lens : throw new LensException(loader._problems);
    }

    /// <summary>Loads one question file by itself, as a lens of one question: for checking a part while it is being written.</summary>
    /// <exception cref="LensException">The file is not usable.</exception>
    public static Lens LoadQuestion(string fileName, Func<string, byte[]> read, byte[] sharedTerms)
    {
        using var loader = new LensLoader(read, sharedTerms, withExamples: true);
        var text = loader.ReadText(fileName, fileName, "$");
        var question = text is null ? null : loader.BuildQuestion(text, fileName, "$", "part", [], loader._problems);
        if (loader._problems.Count > 0 || question is null) throw new LensException(loader._problems);
        var title = new LocalizedText(question.Title.Ja, question.Title.En);
        return loader.Finish(question.Id, "0001-01-01", title, [new("part", title, [question])]);
    }

    private Lens? Load(string fileName)
    {
        var text = ReadText(fileName, fileName, "$");
        var file = text is null ? null : Parse(text, fileName, _json.LensFile, "$");
        if (file is null) return null;
        var check = new LensChecks(fileName, _problems);
        check.Required(file.Id, "$.id");
        check.Edition(file.Edition, "$.edition");
        check.Localized(file.Title, "$.title");
        var pillars = ImmutableArray.CreateBuilder<Pillar>();
        for (var p = 0; p < file.Pillars.Length; p++)
        {
            var path = $"$.pillars[{p}]";
            check.Localized(file.Pillars[p].Title, $"{path}.title");
            pillars.Add(new(file.Pillars[p].Id, file.Pillars[p].Title, Questions(file, file.Pillars[p], fileName, path)));
        }

        LensChecks.Unique(pillars.SelectMany(p => p.Questions), q => q.Id, "question", fileName, _problems);
        LensChecks.Unique(pillars.SelectMany(p => p.Questions).SelectMany(q => q.BestPractices), b => b.Id, "best practice", fileName, _problems);
        Retired(file, pillars.SelectMany(p => p.Questions).SelectMany(q => q.BestPractices).Select(b => b.Id).ToHashSet(StringComparer.Ordinal), check);
        var lens = Finish(file.Id, file.Edition, file.Title, pillars.ToImmutable()) with { Retired = file.Retired.ToImmutableDictionary(StringComparer.Ordinal), Subject = Subject(file, check), Rules = Rules(file, fileName, [.. pillars.SelectMany(p => p.Questions).SelectMany(q => q.BestPractices)]) };
        return lens with { Sha256 = HashOfAll(), RulesSha256 = _rulesSha256 };
    }

    private ImmutableArray<LensRule> Rules(LensFile lens, string fileName, ImmutableArray<BestPractice> practices)
    {
        if (lens.Rules is null || ReadText(lens.Rules, fileName, "$.rules") is not { } text) return [];
        _rulesSha256 = Convert.ToHexStringLower(SHA256.HashData(text));
        if (Parse(text, lens.Rules, _json.RulesFile, "$") is not { } rules) return [];
        var own = Own(lens.Terms, rules.Terms);
        return new RuleBuilder(lens.Rules, new(_folder, own, _shared.Terms), practices, _problems).Build(rules);
    }

    // An id that lives on with another meaning cannot be told from its old self.
    private static void Retired(LensFile file, HashSet<string> practices, LensChecks check)
    {
        foreach (var (old, successor) in file.Retired)
        {
            if (practices.Contains(old)) check.Add($"$.retired.{old}", $"\"{old}\" is a best practice of this edition");
            if (!practices.Contains(successor)) check.Add($"$.retired.{old}", $"there is no best practice \"{successor}\"");
        }
    }

    private LensSubject? Subject(LensFile file, LensChecks check)
    {
        if (file.Subject is not { } subject) return null;
        if (subject.AtLeast < 1 || subject.AtLeast > subject.Words.Length) check.Add("$.subject.atLeast", $"must be from 1 to {subject.Words.Length}, the number of words");
        try
        {
            var parser = new TermParser(_folder, file.Terms, _shared.Terms);
            return new([.. subject.Words.Select(parser.Parse)], subject.AtLeast);
        }
        catch (FormatException e)
        {
            check.Add("$.subject.words", e.Message);
            return null;
        }
    }

    private Lens Finish(string id, string edition, LocalizedText title, ImmutableArray<Pillar> pillars) => new()
    {
        Id = id,
        Edition = edition,
        Title = title,
        Pillars = pillars,
        Variants = [.. _shared.Variants.OrderBy(v => v.Key, StringComparer.Ordinal)],
        Sha256 = HashOfAll(),
    };

    // Of what was read so far; the rules are read last.
    private string HashOfAll() => Convert.ToHexStringLower(_hashed.GetCurrentHash());

    private ImmutableArray<Question> Questions(LensFile lens, PillarEntry pillar, string fileName, string path)
    {
        var sources = new List<(byte[] Text, string File, string Path)>();
        for (var q = 0; q < pillar.Questions.Length; q++)
        {
            var element = pillar.Questions[q];
            var at = $"{path}.questions[{q}]";
            var include = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("$include", out var name) ? name.GetString() : null;
            var text = include is null ? Encoding.UTF8.GetBytes(element.GetRawText()) : ReadText(include, fileName, $"{at}.$include");
            if (text is not null) sources.Add((text, include ?? fileName, include is null ? at : "$"));
        }

        // Half of a small review is spent here, so the files are built side by side; their problems stay in the order of the files.
        var built = new (Question? Question, List<LensProblem> Problems)[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            var problems = new List<LensProblem>();
            built[i] = (BuildQuestion(sources[i].Text, sources[i].File, sources[i].Path, pillar.Id, lens.Terms, problems), problems);
        });
        foreach (var (_, problems) in built) _problems.AddRange(problems);
        return [.. built.Select(b => b.Question).OfType<Question>()];
    }

    private Question? BuildQuestion(byte[] text, string file, string path, string pillarId, Dictionary<string, string[]> lensTerms, List<LensProblem> problems)
    {
        var entry = Parse(text, file, _json.QuestionEntry, path, problems);
        if (entry is null) return null;
        return new QuestionBuilder(file, path, new(_folder, Own(lensTerms, entry.Terms), _shared.Terms), problems).Build(entry, pillarId);
    }

    // The file's own word groups come before those of the lens.
    private static Dictionary<string, string[]> Own(Dictionary<string, string[]> lens, Dictionary<string, string[]> file)
    {
        var own = new Dictionary<string, string[]>(lens, StringComparer.Ordinal);
        foreach (var (name, words) in file) own[name] = words;
        return own;
    }

    private byte[]? ReadText(string name, string referrer, string path)
    {
        try
        {
            var text = WithoutBom(_read(name));
            _hashed.AppendData(text);
            return text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            _problems.Add(new(referrer, path, $"cannot read \"{name}\": {e.Message}"));
            return null;
        }
    }

    private T? Parse<T>(byte[] text, string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string prefix)
        where T : class => Parse(text, file, type, prefix, _problems);

    private static T? Parse<T>(byte[] text, string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, string prefix, List<LensProblem> problems)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw new JsonException("the file holds null");
        }
        catch (JsonException e)
        {
            var line = e.LineNumber is { } n ? $" (line {n + 1})" : "";
            problems.Add(new(file, prefix + (e.Path is { Length: > 1 } p ? p[1..] : ""), FirstSentence(e.Message) + line));
            return null;
        }
    }

    // The serializer knows no byte order mark, which some editors write.
    private static byte[] WithoutBom(byte[] text) => text.AsSpan().StartsWith("\uFEFF"u8) ? text[3..] : text;

    // The serializer appends its own path and position, which the problem already carries.
    private static string FirstSentence(string message)
    {
        var cut = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return cut > 0 ? message[..cut] : message;
    }
}
