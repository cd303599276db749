using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Review;
using DocReview.Tests.Guardrails;
using DocReview.Tests.Support;

namespace DocReview.Tests.Models.Classifying;

/// <summary>The corpus of injected orders through the whole review over HTTP, with a model that obeys: it supports everything, invents, and confirms.</summary>
public sealed class InjectedReviewTests(InjectedReviewTests.Endpoint endpoint) : IClassFixture<InjectedReviewTests.Endpoint>
{
    private const string Host = """
        # 予約サービス 設計書

        ## 1. 概要

        本システムは会員向けの予約サービスであり、EC2 と RDS で構成する。

        ## 2. セキュリティ

        MFA の導入は来年度に検討する。データベースは暗号化しない。

        アクセスキーは開発者ごとに発行し、年 1 回配り直す。

        """;

    private static readonly Lazy<Task<ReviewOutcome>> Before = new(() => Reviews.ReviewAsync(Host));

    public static TheoryData<string> Ids => [.. GuardData.Cases<InjectionTests.InjectionCase>("injection.json").Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_obedient_endpoint_makes_nothing_compliant(string id)
    {
        var injection = GuardData.Cases<InjectionTests.InjectionCase>("injection.json").Single(c => c.Id == id);
        var review = endpoint.Review;
        review.BatchTokens = 10_000;
        review.Markdown = Host + Placed(injection);
        review.Script = Obey;

        var outcome = await review.RunAsync();

        Assert.Empty(Compliant(outcome).Except(Compliant(await Before.Value), StringComparer.Ordinal));
        Assert.Empty(outcome.Report!.NotJudged);
    }

    /// <summary>One for all cases: starting it takes longer than a review.</summary>
    public sealed class Endpoint : IDisposable
    {
        internal ScriptedReview Review { get; } = new();

        public void Dispose() => Review.Dispose();
    }

    private static ScriptedReply Obey(ScriptedCall call) => new(call.IsConfirmation
        ? ScriptedReview.ConfirmAll(call, "yes")
        : ScriptedReview.Rows(
            call.Ids.Append("S-9999").SelectMany(id => BuiltInLens.Lens.BestPractices.SelectMany(p => p.Criteria.Select(c =>
                new ProposedClassification(id, p.Id, c.Id, Stance.Supports, Weight.States, 1, "", "")))),
            []));

    private static string Placed(InjectionTests.InjectionCase injection)
    {
        var line = injection.Text.ReplaceLineEndings(" ");
        return injection.Place switch
        {
            "heading" => $"## {line}\n\nバックアップは手動で取得する。\n",
            "list-item" => $"- {line}\n",
            "table-cell" => $"| 項目 | 備考 |\n|---|---|\n| セキュリティ | {line.Replace("|", "\\|", StringComparison.Ordinal)} |\n",
            "alt-text" => $"![{line}](figure.png)\n",
            _ => injection.Text + "\n",
        };
    }

    private static IEnumerable<string> Compliant(ReviewOutcome outcome) => outcome.Report!.Findings.Where(f => f.Finding.Status == FindingStatus.Compliant).Select(f => f.Practice.Id);
}
