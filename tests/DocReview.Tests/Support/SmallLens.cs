using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;
using DocReview.Reading.Text;

namespace DocReview.Tests.Support;

/// <summary>A lens of one practice, small enough that a test shows everything that matters about it.</summary>
internal static class SmallLens
{
    public const string File = "lens.json";
    public const string Part = "Q01.json";
    public const string PracticeId = "Q01-BP01";
    public const string Criterion = "backup_taken";
    public const string Extra = "backup_tested";
    public const string Violation = "backup_absent";

    public const string SharedTerms = """{ "variants": { "ユーザー": "ユーザ" }, "terms": { "backup": ["バックアップ", "backup*"], "loop": ["{loop}"] } }""";

    public const string LensJson = """
        {
          "id": "small", "edition": "2025-01-31", "title": { "ja": "小さなレンズ", "en": "Small lens" },
          "pillars": [ { "id": "operations", "title": { "ja": "運用", "en": "Operations" }, "questions": [ { "$include": "Q01.json" } ] } ]
        }
        """;

    public const string QuestionJson = """
        {
          "id": "Q01",
          "title": { "ja": "どのように備えますか", "en": "How do you prepare?" },
          "bestPractices": [
            {
              "id": "Q01-BP01",
              "title": { "ja": "バックアップを取得する", "en": "Take backups" },
              "risk": "high",
              "url": "https://docs.example.com/backup",
              "criteria": [
                {
                  "id": "backup_taken", "essential": true,
                  "text": { "ja": "バックアップを取得している", "en": "Backups are taken" },
                  "toBe": { "ja": "AWS Backup で毎日取得する。", "en": "Take them daily with AWS Backup." },
                  "ask": { "ja": "バックアップを取得していますか。", "en": "Are backups taken?" },
                  "signals": [ { "all": ["{backup}", "取得|taken"] } ]
                },
                {
                  "id": "backup_tested", "essential": false,
                  "text": { "ja": "復元を試験している", "en": "Restores are tested" },
                  "toBe": { "ja": "年に 1 回、復元を試験する。", "en": "Test a restore once a year." },
                  "ask": { "ja": "復元を試験していますか。", "en": "Are restores tested?" },
                  "signals": [ { "all": ["復元", "試験"] } ]
                }
              ],
              "antiPatterns": [
                {
                  "id": "backup_absent", "effect": "contradicts",
                  "text": { "ja": "バックアップを同じディスクに置いている", "en": "Backups lie on the same disk" },
                  "toBe": { "ja": "別のアカウントへ複製する。", "en": "Copy them to another account." },
                  "signals": [ { "all": ["{backup}", "同じディスク"] } ]
                }
              ]
            }
          ]
        }
        """;

    public static byte[] SharedTermsFile => Encoding.UTF8.GetBytes(SharedTerms);

    /// <summary>Loads the lens with a changed question file.</summary>
    public static Lens Load(string? question = null, string? lens = null) => Load(question, lens, withExamples: true);

    /// <summary>The same without examples.</summary>
    public static Lens LoadForReview(string question) => Load(question, lens: null, withExamples: false);

    private static Lens Load(string? question, string? lens, bool withExamples) => LensLoader.Load(
        File,
        name => Encoding.UTF8.GetBytes(name switch
        {
            File => lens ?? LensJson,
            Part => question ?? QuestionJson,
            _ => throw new FileNotFoundException($"no {name}"),
        }),
        SharedTermsFile,
        withExamples);

    /// <summary>The problems the loader finds; it must find some.</summary>
    public static IReadOnlyList<LensProblem> Problems(string? question = null, string? lens = null) =>
        Assert.Throws<LensException>(() => Load(question, lens)).Problems;

    /// <summary>The question file with its first practice changed.</summary>
    public static string WithPractice(Action<JsonObject> change)
    {
        var question = JsonNode.Parse(QuestionJson)!;
        change(question["bestPractices"]![0]!.AsObject());
        return question.ToJsonString();
    }

    /// <summary>A practice whose essential criterion has the given signals, and no others.</summary>
    public static BestPractice WithSignals(string signals, string? antiPatternSignals = null) => Load(WithPractice(p =>
    {
        p["criteria"]![0]!["signals"] = JsonNode.Parse(signals);
        p["criteria"]![1]!["signals"] = new JsonArray();
        if (antiPatternSignals is null) p["antiPatterns"] = new JsonArray();
        else p["antiPatterns"]![0]!["signals"] = JsonNode.Parse(antiPatternSignals);
    })).BestPractices.Single();

    /// <summary>What the offline engine says about a Markdown text.</summary>
    public static ImmutableArray<ProposedClassification> Classify(BestPractice practice, string markdown) =>
        new OfflineClassifier([]).Classify(Statements(markdown), [practice], CancellationToken.None);

    /// <summary>The statements of a Markdown text.</summary>
    public static ImmutableArray<Statement> Statements(string markdown) =>
        StatementSplitter.Split(DocumentStructure.Build(PlainTextReader.Read(markdown, SourceFormat.Markdown)), BuiltInLens.Addressing);
}
