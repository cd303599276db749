using System.Text.Json;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Rules;
using DocReview.Core.Statements;

namespace DocReview.Hosting.Lenses;

/// <summary>Finds lenses: the built-in ones by id in the <c>lenses</c> folder beside the program, a person's own by path.</summary>
internal sealed class LensCatalog(string root)
{
    /// <summary>Id of the lens that is used when none is asked for.</summary>
    public const string DefaultLens = "aws-well-architected-security";

    /// <summary>The catalog beside the running program.</summary>
    public static LensCatalog BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "lenses"));

    /// <summary>Built-in ids in ordinal order.</summary>
    public IReadOnlyList<string> Ids =>
        [.. Directory.EnumerateDirectories(root).Where(d => File.Exists(Path.Combine(d, "lens.json"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>Loads a lens by its id or by the path of a lens file.</summary>
    /// <exception cref="LensException">The lens has problems; each is named with file and JSON path.</exception>
    /// <exception cref="FileNotFoundException">There is no such lens.</exception>
    public Lens Load(string idOrFile) => Load(idOrFile, withExamples: true);

    /// <summary>Loads a lens for reviewing: without its examples, which only writers of lenses need.</summary>
    /// <inheritdoc cref="Load(string)"/>
    public Lens LoadForReview(string idOrFile) => Load(idOrFile, withExamples: false);

    private Lens Load(string idOrFile, bool withExamples)
    {
        var builtIn = Path.Combine(root, idOrFile, "lens.json");
        var file = File.Exists(idOrFile) ? idOrFile : builtIn;
        if (!File.Exists(file)) throw new FileNotFoundException($"There is no lens \"{idOrFile}\". Known lenses: {string.Join(", ", Ids)}; or give the path of a lens file.");
        return LoadFile(file, withExamples);
    }

    /// <summary>Content of the sentence templates.</summary>
    public string Templates() => File.ReadAllText(Path.Combine(root, "common", "templates.json"));

    /// <summary>Content of the words that speak to a reviewer or a model.</summary>
    public string AddressingText() => File.ReadAllText(AddressingPath);

    /// <summary>The words that speak to a reviewer or a model.</summary>
    /// <exception cref="InvalidDataException">The file cannot be used; the message names file and key.</exception>
    public Addressing Addressing() => Core.Statements.Addressing.Parse(AddressingText(), AddressingPath);

    private string AddressingPath => Path.Combine(root, "common", "addressing.json");

    private Lens LoadFile(string file, bool withExamples)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        byte[] Read(string name) => File.ReadAllBytes(Path.Combine(folder, name));
        var name = Path.GetFileName(file);
        if (IsQuestionPart(file)) return LensLoader.LoadQuestion(name, Read, SharedTerms(folder));
        var lens = LensLoader.Load(name, Read, SharedTerms(folder), withExamples);
        return RuleCheck.Problems(lens) is { IsEmpty: false } problems ? throw new LensException(problems) : lens;
    }

    // A lens being edited in a working copy is read with the word groups of that copy.
    private byte[] SharedTerms(string lensFolder)
    {
        var beside = Path.Combine(lensFolder, "..", "common", "terms.json");
        return File.ReadAllBytes(File.Exists(beside) ? beside : Path.Combine(root, "common", "terms.json"));
    }

    // A question file can be checked by itself while it is being written.
    private static bool IsQuestionPart(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("bestPractices", out _);
        }
        catch (JsonException)
        {
            return false; // The loader reports the syntax error with its place.
        }
    }
}
