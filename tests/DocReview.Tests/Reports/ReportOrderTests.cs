using System.Text.Json.Nodes;
using DocReview.Core.Reports;
using DocReview.Tests.Support;
using static DocReview.Tests.Reports.SmallReport;

namespace DocReview.Tests.Reports;

/// <summary>In which order findings and actions stand, and how they are counted.</summary>
public sealed class ReportOrderTests
{
    [Fact]
    public void Actions_are_ordered_by_risk_and_then_by_basis()
    {
        var lens = SmallLens.Load(WithPractices("low", "high", "high", "medium", "high"));
        var report = Compose(lens, [Says(SmallLens.Extra) with { PracticeId = "Q01-BP02" }, Denies(SmallLens.Violation) with { PracticeId = "Q01-BP05" }]);

        Assert.Equal(["Q01-BP05", "Q01-BP02", "Q01-BP03", "Q01-BP04", "Q01-BP01"], report.Actions.Select(a => a.Practice.Id));
        Assert.Equal(Enumerable.Range(1, 5).Select(n => (int?)n), report.Actions.Select(a => a.Priority));
    }

    [Fact]
    public void Findings_stay_in_lens_order()
    {
        var lens = SmallLens.Load(WithPractices("low", "high", "medium"));

        Assert.Equal(["Q01-BP01", "Q01-BP02", "Q01-BP03"], Compose(lens, []).Findings.Select(f => f.Practice.Id));
    }

    [Fact]
    public void A_compliant_practice_is_no_action() => Assert.Empty(Compose(SmallLens.Load(), [Says(SmallLens.Criterion)]).Actions);

    [Fact]
    public void The_summary_counts_every_practice_once()
    {
        var lens = SmallLens.Load(WithPractices("low", "high", "high", "medium"));
        var report = Compose(
            lens,
            [Says(SmallLens.Criterion) with { PracticeId = "Q01-BP01" }, Says(SmallLens.Extra) with { PracticeId = "Q01-BP02" }],
            ("Q01-BP04", "対象外"));

        Assert.Equal(new VerdictCounts(Satisfied: 1, Partial: 1, Contradicted: 0, NotStated: 1, NotApplicable: 1), report.Summary.Counts);
        Assert.Equal(4, report.Summary.Counts.Total);
        Assert.Equal([2, 0, 0], report.Summary.NonCompliantByRisk.Values);
        Assert.Contains("Of 4 best practices, 1 are compliant and 2 are non-compliant.", report.Overview.En, StringComparison.Ordinal);
    }

    private static string WithPractices(params string[] risks)
    {
        var question = JsonNode.Parse(SmallLens.QuestionJson)!;
        var practices = question["bestPractices"]!.AsArray();
        var first = practices[0]!;
        practices.Clear();
        foreach (var (risk, i) in risks.Select((r, i) => (r, i)))
        {
            var practice = first.DeepClone();
            practice["id"] = $"Q01-BP0{i + 1}";
            practice["risk"] = risk;
            practices.Add(practice);
        }

        return question.ToJsonString();
    }
}
