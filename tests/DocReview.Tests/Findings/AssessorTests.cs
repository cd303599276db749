using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Findings;

public sealed class AssessorTests
{
    private static readonly BestPractice Practice = SmallLens.Load().BestPractices.Single();
    private static readonly ImmutableArray<Statement> Statements = Raw.Split(Raw.Paragraph("甲とする。乙とする。丙とする。"));

    [Fact]
    public void Every_essential_criterion_stated_is_satisfied()
    {
        var finding = Assess(Practice, Says(SmallLens.Criterion));

        Assert.Equal((FindingStatus.Compliant, FindingBasis.Satisfied, "all-essential-stated"), (finding.Status, finding.Basis, finding.Rules.Single().Id));
    }

    [Fact]
    public void Silence_is_not_stated_and_non_compliant_by_the_house_rule()
    {
        var finding = Assess(Practice);

        Assert.Equal((FindingStatus.NonCompliant, FindingBasis.NotStated), (finding.Status, finding.Basis));
        Assert.Equal(["silent", "house-rule"], finding.Rules.Select(r => r.Id));
    }

    [Fact]
    public void Touching_the_subject_is_partial()
    {
        var finding = Assess(Practice, Says(SmallLens.Criterion) with { Weight = Weight.Touches });

        Assert.Equal((FindingBasis.Partial, "partly-stated"), (finding.Basis, finding.Rules.Single().Id));
        Assert.Equal(CriterionState.NotStated, finding.Criteria[0].Verdict);
    }

    [Fact]
    public void Only_what_is_not_essential_stated_is_partial() => Assert.Equal(FindingBasis.Partial, Assess(Practice, Says(SmallLens.Extra)).Basis);

    [Fact]
    public void An_essential_criterion_denied_is_contradicted()
    {
        var finding = Assess(Practice, Denies(SmallLens.Criterion));

        Assert.Equal((FindingStatus.NonCompliant, FindingBasis.Contradicted, "essential-denied"), (finding.Status, finding.Basis, finding.Rules.Single().Id));
    }

    [Fact]
    public void A_violation_is_contradicted()
    {
        var finding = Assess(Practice, Denies(SmallLens.Violation, "S-0002"));

        Assert.Equal((FindingBasis.Contradicted, "anti-pattern"), (finding.Basis, finding.Rules.Single().Id));
    }

    [Fact]
    public void A_violation_beside_a_stated_core_is_partial()
    {
        var finding = Assess(Practice, Says(SmallLens.Criterion), Denies(SmallLens.Violation, "S-0002"));

        Assert.Equal((FindingBasis.Partial, "limited"), (finding.Basis, finding.Rules.Single().Id));
    }

    [Fact]
    public void A_weakness_makes_a_stated_practice_partial()
    {
        var limiting = SmallLens.Load(SmallLens.WithPractice(p => p["antiPatterns"]![0]!["effect"] = "limits")).BestPractices.Single();
        var finding = Assess(limiting, Says(SmallLens.Criterion), Denies(SmallLens.Violation, "S-0002"));

        Assert.Equal((FindingBasis.Partial, "limited"), (finding.Basis, finding.Rules.Single().Id));
    }

    [Fact]
    public void What_is_not_essential_denied_limits() =>
        Assert.Equal(FindingBasis.Partial, Assess(Practice, Says(SmallLens.Criterion), Denies(SmallLens.Extra, "S-0002")).Basis);

    [Fact]
    public void One_of_two_essential_criteria_stated_is_partial()
    {
        var two = SmallLens.Load(SmallLens.WithPractice(p => p["criteria"]![1]!["essential"] = JsonValue.Create(true))).BestPractices.Single();

        Assert.Equal(FindingBasis.Partial, Assess(two, Says(SmallLens.Criterion)).Basis);
    }

    [Fact]
    public void Of_a_criterion_said_and_denied_the_worse_wins()
    {
        var finding = Assess(Practice, Says(SmallLens.Criterion), Denies(SmallLens.Criterion, "S-0002"));

        Assert.Equal(CriterionState.Contradicted, finding.Criteria[0].Verdict);
        Assert.Equal(["S-0002"], finding.Criteria[0].Evidence);
    }

    [Fact]
    public void Evidence_both_ways_needs_a_person() =>
        Assert.Equal([NeedsHumanCodes.EvidenceBothWays], Assess(Practice, Says(SmallLens.Criterion), Denies(SmallLens.Criterion, "S-0002")).NeedsHuman);

    [Fact]
    public void Evidence_one_way_needs_nobody() => Assert.Empty(Assess(Practice, Says(SmallLens.Criterion)).NeedsHuman);

    [Fact]
    public void Silence_of_a_document_that_was_not_read_wholly_needs_a_person() =>
        Assert.Equal([NeedsHumanCodes.UnreadParts], AssessAll(Practice, hasUnreadParts: true).NeedsHuman);

    [Fact]
    public void What_is_stated_in_a_document_that_was_not_read_wholly_needs_nobody() =>
        Assert.Empty(AssessAll(Practice, true, null, Says(SmallLens.Criterion)).NeedsHuman);

    [Fact]
    public void What_is_stated_in_part_in_a_document_that_was_not_read_wholly_needs_a_person() =>
        Assert.Equal([NeedsHumanCodes.UnreadParts], AssessAll(Practice, true, null, Says(SmallLens.Extra)).NeedsHuman);

    [Fact]
    public void What_is_denied_in_a_document_that_was_not_read_wholly_needs_nobody() =>
        Assert.Empty(AssessAll(Practice, true, null, Denies(SmallLens.Violation)).NeedsHuman);

    [Fact]
    public void An_unread_figure_beside_what_is_cited_needs_a_person() =>
        Assert.Equal([NeedsHumanCodes.UnreadFigure], AssessWithFigureIn(Statements[0].SectionId, Says(SmallLens.Extra)).NeedsHuman);

    [Theory]
    [InlineData("sec-9", SmallLens.Extra)]
    [InlineData("sec-0", SmallLens.Criterion)]
    [InlineData("sec-0", SmallLens.Violation)]
    public void An_unread_figure_elsewhere_or_beside_a_clear_verdict_needs_nobody(string section, string target) =>
        Assert.Empty(AssessWithFigureIn(section, target == SmallLens.Violation ? Denies(target) : Says(target)).NeedsHuman);

    [Fact]
    public void An_unread_figure_does_not_mark_every_practice_that_is_not_stated() =>
        Assert.Empty(AssessWithFigureIn(Statements[0].SectionId).NeedsHuman);

    [Fact]
    public void A_practice_put_out_of_scope_is_not_applicable_with_the_reason()
    {
        var finding = AssessAll(Practice, false, "自社では運用しない", Says(SmallLens.Criterion));

        Assert.Equal((FindingStatus.NotApplicable, "自社では運用しない"), (finding.Status, finding.NotApplicableReason));
        Assert.Empty(finding.Evidence);
        Assert.Equal(Practice.Criteria.Length, finding.Criteria.Length);
    }

    [Fact]
    public void Every_practice_gets_one_finding_in_order()
    {
        ImmutableArray<BestPractice> practices = [.. BuiltInLens.Lens.BestPractices];
        var findings = Assessor.Assess(practices, [], new(Statements, false, ImmutableDictionary<string, string>.Empty));

        Assert.Equal(practices.Select(p => p.Id), findings.Select(f => f.BestPracticeId));
    }

    [Fact]
    public void Evidence_stands_in_document_order_with_the_documents_own_text()
    {
        var finding = Assess(Practice, Says(SmallLens.Extra, "S-0003"), Says(SmallLens.Criterion));

        Assert.Equal([("S-0001", "甲とする。"), ("S-0003", "丙とする。")], finding.Evidence.Select(e => (e.StatementId, e.Quote)));
    }

    [Fact]
    public void What_a_rule_notes_stands_in_the_trail_before_the_verdict_and_asks_for_a_person()
    {
        var finding = AssessWith(new(SmallLens.PracticeId, new("DR001", "contradicts"), NeedsHumanCodes.ClaimAgainstSetting));

        Assert.Equal(["DR001", "all-essential-stated"], finding.Rules.Select(r => r.Id));
        Assert.Equal([NeedsHumanCodes.ClaimAgainstSetting], finding.NeedsHuman);
    }

    [Fact]
    public void What_a_rule_notes_on_another_practice_stands_elsewhere() =>
        Assert.Equal(["all-essential-stated"], AssessWith(new("Q09-BP09", new("DR001", "contradicts"), NeedsHumanCodes.ClaimAgainstSetting)).Rules.Select(r => r.Id));

    [Fact]
    public void A_document_to_ask_for_does_not_matter_where_all_is_stated()
    {
        var remark = new PracticeRemark(SmallLens.PracticeId, new("DR036", "asks"), NeedsHumanCodes.InAnotherDocument) { Documents = ["運用設計書"] };

        Assert.Empty(AssessWith(remark).OtherDocuments);
        Assert.Equal(["運用設計書"], Assessor.Assess([Practice], [], new(Statements, false, ImmutableDictionary<string, string>.Empty) { Remarks = [remark] }).Single().OtherDocuments);
    }

    [Fact]
    public void What_merely_touches_a_criterion_from_the_other_side_does_not_contradict_it() =>
        Assert.Equal(FindingBasis.Satisfied, Assess(Practice, Says(SmallLens.Criterion), Denies(SmallLens.Criterion, "S-0002") with { Weight = Weight.Touches }).Basis);

    [Fact]
    public void Evidence_keeps_what_made_the_engine_say_so() => Assert.Equal("test", Assert.Single(Assess(Practice, Says(SmallLens.Criterion)).Evidence).Source);

    [Fact]
    public void A_statement_is_cited_once_per_criterion() =>
        Assert.Single(Assess(Practice, Says(SmallLens.Criterion), Says(SmallLens.Criterion) with { Source = "another" }).Evidence);

    private static ProposedClassification Says(string target, string statement = "S-0001") =>
        new(statement, SmallLens.PracticeId, target, Stance.Supports, Weight.States, 0.9, "offline", "test");

    private static ProposedClassification Denies(string target, string statement = "S-0001") => Says(target, statement) with { Stance = Stance.Contradicts };

    private static Finding AssessWith(PracticeRemark remark) =>
        Assessor.Assess([Practice], [Says(SmallLens.Criterion)], new(Statements, false, ImmutableDictionary<string, string>.Empty) { Remarks = [remark] }).Single();

    private static Finding Assess(BestPractice practice, params ProposedClassification[] observations) => AssessAll(practice, false, null, observations);

    private static Finding AssessWithFigureIn(string sectionId, params ProposedClassification[] observations) => Assessor.Assess(
        [Practice], [.. observations], new(Statements, false, ImmutableDictionary<string, string>.Empty) { UnreadFigureSections = [sectionId] }).Single();

    private static Finding AssessAll(BestPractice practice, bool hasUnreadParts, string? notApplicable = null, params ProposedClassification[] observations)
    {
        var reasons = notApplicable is null ? [] : ImmutableDictionary<string, string>.Empty.Add(practice.Id, notApplicable);
        return Assessor.Assess([practice], [.. observations], new(Statements, hasUnreadParts, reasons)).Single();
    }
}
