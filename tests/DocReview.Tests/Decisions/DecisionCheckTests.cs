using DocReview.Core.Decisions;
using DocReview.Core.Findings;
using DocReview.Tests.Writing.Word;

namespace DocReview.Tests.Decisions;

public sealed class DecisionCheckTests
{
    private static readonly Finding Finding = SampleReport.Create().Findings.First(f => f.Finding.Evidence.Length > 1).Finding;

    [Fact]
    public void A_decision_is_kept_while_its_evidence_is_unchanged() =>
        Assert.Equal(DecisionStanding.Kept, Check(Finding));

    [Fact]
    public void New_statement_ids_and_places_are_the_same_evidence() =>
        Assert.Equal(DecisionStanding.Kept, Check(Finding with { Evidence = [.. Finding.Evidence.Reverse().Select(e => e with { StatementId = "S-9" + e.StatementId[2..], Page = 77 })] }));

    [Fact]
    public void A_changed_quote_marks_the_decision() =>
        Assert.Equal(DecisionStanding.EvidenceChanged, Check(Finding with { Evidence = [Finding.Evidence[0] with { Quote = "別の文" }] }));

    [Fact]
    public void A_practice_out_of_the_new_run_is_said_to_be_withdrawn() =>
        Assert.Equal(DecisionStanding.Withdrawn, Check());

    [Fact]
    public void A_decision_without_a_hash_is_unknown_not_kept() =>
        Assert.Equal(DecisionStanding.Unknown, DecisionCheck.Against(Decisions(null), [Finding]).Single().Standing);

    private static DecisionStanding Check(params Finding[] now) =>
        DecisionCheck.Against(Decisions(EvidenceHash.Of(Finding)), now).Single().Standing;

    private static ReviewDecisions Decisions(string? hash) => new()
    {
        Source = new("edited.docx", new string('a', 64), null),
        Practices = [new() { PracticeId = Finding.BestPracticeId, EvidenceHash = hash, Decisions = [new(DecisionSubject.Owner, "未定", "山田")] }],
    };
}
