using System.Text.Json.Nodes;
using DocReview.Core.Decisions;
using DocReview.Tests.Support;
using DocReview.Writing.Json;
using DocReview.Writing.Word.Revising;
using static DocReview.Tests.Writing.Word.Revising.ReportEdit;

namespace DocReview.Tests.Writing.Word.Revising;

public sealed class ReportDecisionsTests
{
    private static readonly ReportDecisions Reader = new(ReportEdit.Texts);

    [Fact]
    public void A_report_that_nobody_edited_holds_no_decision() => Assert.Empty(Reader.Read(Original, "r.docx").Practices);

    [Fact]
    public void Verdict_owner_due_priority_and_state_are_read_with_what_they_were()
    {
        var edited = Type(Type(Type(Type(Type(Original, Ja("verdict"), "準拠"), Ja("owner"), "山田"), Ja("due"), "2025年6月末"), Ja("priority"), "低"), Ja("status"), "対応中");
        var practice = Assert.Single(Reader.Read(edited, "r.docx").Practices);
        Assert.Equal(Practice, practice.PracticeId);
        Assert.Equal(
            [(DecisionSubject.Verdict, "contradicted", "satisfied"), (DecisionSubject.Priority, "high", "low"), (DecisionSubject.Owner, "未定", "山田"), (DecisionSubject.Due, "未定", "2025年6月末"), (DecisionSubject.State, "open", "inProgress")],
            practice.Decisions.Select(d => (d.Subject, d.Was!, d.Is)));
        Assert.Equal(EvidenceHash.Of(Report.Findings.Single(f => f.Practice.Id == Practice).Finding), practice.EvidenceHash);
    }

    [Fact]
    public void A_tracked_change_says_who_and_when()
    {
        var edited = Edit(Original, body => Cell(body, Ja("owner")).Descendants(Wml.P).First().Add(Tracked("ins", "鈴木", Wml.TextRun("・山田"))));
        var decision = Reader.Read(edited, "r.docx").Practices.Single().Decisions.Single();
        Assert.Equal("鈴木", decision.By);
        Assert.Equal(new DateTimeOffset(2025, 5, 1, 0, 0, 0, TimeSpan.Zero), decision.At);
    }

    [Fact]
    public void A_state_that_a_merge_proposed_is_no_decision_of_a_person()
    {
        var merged = Merge(Type(Original, Ja("asis"), "人が書いた。"), NewAsIs()).Bytes!;
        Assert.Empty(Reader.Read(merged, "r.docx").Practices);
    }

    [Fact]
    public void A_file_without_its_snapshot_is_refused_with_a_reason()
    {
        var error = Assert.Throws<InvalidDataException>(() => Reader.Read(ReportMergeTests.Strip(Original), "r.docx"));
        Assert.Contains("r.docx", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_meets_its_schema()
    {
        var decisions = Reader.Read(Type(Original, Ja("verdict"), "準拠"), "r.docx");
        using var stream = new MemoryStream();
        DecisionsJson.Write(decisions.Source, decisions.Practices.Select(p => (p, (DecisionStanding?)DecisionStanding.Kept)), stream);
        Assert.Empty(JsonSchema.Published("decisions.schema.json").Violations(JsonNode.Parse(stream.ToArray())));
    }
}
