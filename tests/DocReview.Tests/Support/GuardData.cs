using System.Text.Json;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Guardrails.Prose;

namespace DocReview.Tests.Support;

/// <summary>The data of the guardrails: what ships with the program, and the cases of the tests.</summary>
internal static class GuardData
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static ServiceList Services { get; } = ServiceList.Parse(File.ReadAllText(Repository.PathOf("lenses", "common", "services.json")));

    public static MaskPatterns Masking { get; } = MaskPatterns.Parse(File.ReadAllText(Repository.PathOf("lenses", "common", "masking.json")));

    /// <summary>Cases of a file under <c>Guardrails/Data</c>.</summary>
    public static T[] Cases<T>(string file) =>
        JsonSerializer.Deserialize<T[]>(File.ReadAllText(Repository.PathOf("tests", "DocReview.Tests", "Guardrails", "Data", file)), Web)!;
}
