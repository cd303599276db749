using System.Text.Json;
using DocReview.Core.Findings;
using DocReview.Evaluation.Goldens;

namespace DocReview.Tests.Evaluation;

public sealed class GoldenScoreTests
{
    private static readonly CaseScore Open = Score("open/md", heldOut: false, (FindingBasis.Satisfied, FindingBasis.Satisfied), (FindingBasis.Partial, FindingBasis.Satisfied), (FindingBasis.NotStated, FindingBasis.NotStated));
    private static readonly CaseScore Kept = Score("kept/md", heldOut: true, (FindingBasis.Contradicted, FindingBasis.NotStated), (FindingBasis.Satisfied, FindingBasis.Satisfied));

    [Fact]
    public void Status_and_basis_are_counted_apart()
    {
        Assert.Equal((2, 2, 1, 2), (Open.Agreed, Open.StatusAgreed, Open.FalseCompliant, Open.NonCompliant));
        Assert.Equal((1, 2, 0), (Kept.Agreed, Kept.StatusAgreed, Kept.FalseCompliant));
    }

    [Fact]
    public void Kappa_is_agreement_beyond_chance() => Assert.Equal(0.5, Open.Kappa, 6);

    [Fact]
    public void Evidence_counts_expected_quotes_cited_and_cited_statements_an_expert_cites()
    {
        var score = new CaseScore("a", false, [Practice(FindingBasis.Partial, FindingBasis.Partial) with { MissingEvidence = ["窓口"], Cited = 3, CitedByBoth = 1 }]);

        Assert.Equal((1, 2), score.Evidence);
        Assert.Equal((1, 3), score.Cited);
    }

    [Fact]
    public void Experts_who_named_only_what_decides_say_nothing_about_the_other_statements_cited()
    {
        var practice = Practice(FindingBasis.Partial, FindingBasis.Partial);
        var score = new CaseScore("a", false, [practice with { Label = practice.Label with { Evidence = new() { Must = ["窓口"] } }, Cited = 3, CitedByBoth = 1 }]);

        Assert.Equal((0, 0), score.Cited);
    }

    [Fact]
    public void Silent_practices_count_in_no_evidence()
    {
        var score = new CaseScore("a", false, [Practice(FindingBasis.NotStated, FindingBasis.Partial) with { Cited = 3 }]);

        Assert.Equal(((0, 0), (0, 0)), (score.Evidence, score.Cited));
    }

    [Fact]
    public void Held_out_cases_stand_in_lines_of_their_own_and_out_of_total_and_matrix()
    {
        var lines = ScoreTable.Print([Open, Kept, Open with { Name = "second/md" }], ScoreDetails.None).Split('\n');

        Assert.Contains(lines, l => l.StartsWith("kept/md (held out)", StringComparison.Ordinal));
        Assert.Contains("2/2", lines.Single(l => l.StartsWith("total ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("0", lines.Single(l => l.StartsWith("Contradicted", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    [Fact]
    public void What_went_wrong_on_a_held_out_case_is_listed_only_when_asked_for()
    {
        Assert.DoesNotContain("kept/md P1", ScoreTable.Print([Open, Kept], ScoreDetails.Open), StringComparison.Ordinal);
        Assert.Contains("open/md P2", ScoreTable.Print([Open, Kept], ScoreDetails.Open), StringComparison.Ordinal);
        Assert.Contains("kept/md P1", ScoreTable.Print([Open, Kept], ScoreDetails.All), StringComparison.Ordinal);
        Assert.DoesNotContain("open/md P2", ScoreTable.Print([Open, Kept], ScoreDetails.None), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_keeps_held_out_disagreements_back_too()
    {
        using var json = JsonDocument.Parse(ScoreJson.Print([Open, Kept], ScoreDetails.Open, ["worse"]));
        var documents = json.RootElement.GetProperty("documents");

        Assert.Equal(1, documents[0].GetProperty("disagreements").GetArrayLength());
        Assert.False(documents[1].TryGetProperty("disagreements", out _));
        Assert.Equal(1, json.RootElement.GetProperty("heldOut").GetProperty("confusion").GetProperty("contradicted").GetProperty("notStated").GetInt32());
        Assert.Equal("worse", json.RootElement.GetProperty("regressions")[0].GetString());
    }

    [Fact]
    public void What_was_reached_is_no_regression() => Assert.Empty(Baseline.Of([Open, Kept]).Regressions([Open, Kept]));

    [Fact]
    public void A_drop_in_basis_and_status_is_a_regression()
    {
        var worse = Score("open/md", heldOut: false, (FindingBasis.Satisfied, FindingBasis.Partial), (FindingBasis.Partial, FindingBasis.Satisfied), (FindingBasis.NotStated, FindingBasis.Satisfied));

        Assert.Equal(["open/md: 0 bases agree, 2 did before", "open/md: 0 statuses agree, 2 did before", "open/md: 2 false compliant, 1 before"], Baseline.Of([Open]).Regressions([worse]));
    }

    [Fact]
    public void A_document_that_is_gone_is_a_regression() =>
        Assert.Equal(["kept/md: it was measured before and is not there"], Baseline.Of([Open, Kept]).Regressions([Open]));

    [Fact]
    public void A_document_that_is_new_is_none() => Assert.Empty(Baseline.Of([Open]).Regressions([Open, Kept]));

    private static CaseScore Score(string name, bool heldOut, params (FindingBasis Expected, FindingBasis Actual)[] practices) =>
        new(name, heldOut, [.. practices.Select((p, i) => Practice(p.Expected, p.Actual, i + 1))]);

    private static PracticeScore Practice(FindingBasis expected, FindingBasis actual, int number = 1) =>
        new(new() { Practice = $"P{number}", Accept = [expected], Reason = "because", Evidence = new() { Must = ["窓口", "期限"], May = [] } }, actual, [], [], 2, 2);
}
