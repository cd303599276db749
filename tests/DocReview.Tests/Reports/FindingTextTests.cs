using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Reports;
using DocReview.Tests.Support;
using static DocReview.Tests.Reports.SmallReport;

namespace DocReview.Tests.Reports;

/// <summary>What AS-IS, TO-BE and rationale of one finding say.</summary>
public sealed class FindingTextTests
{
    [Fact]
    public void What_the_document_states_is_quoted_with_section_and_page()
    {
        var asIs = Single(Says(SmallLens.Criterion)).AsIs;

        Assert.Contains("「バックアップを毎日取得する。」（1 運用、p.4）", asIs.Ja, StringComparison.Ordinal);
        Assert.Contains("“バックアップを毎日取得する。” (1 運用, p. 4)", asIs.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_violation_is_quoted_beside_the_anti_patterns_text()
    {
        var asIs = Single(Denies(SmallLens.Violation)).AsIs;

        Assert.Contains("バックアップを同じディスクに置いている：「バックアップは同じディスクに置く。」", asIs.Ja, StringComparison.Ordinal);
        Assert.Contains("Backups lie on the same disk: “", asIs.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_said_in_both_languages()
    {
        var asIs = Single().AsIs;

        Assert.Equal((BuiltInLens.Templates.AsIs.Silent.Ja, BuiltInLens.Templates.AsIs.Silent.En), (asIs.Ja, asIs.En));
    }

    [Fact]
    public void A_touched_criterion_is_listed_as_not_enough() =>
        Assert.Contains(BuiltInLens.Templates.AsIs.Touched.En, Single(Says(SmallLens.Criterion) with { Weight = Weight.Touches }).AsIs.En, StringComparison.Ordinal);

    [Fact]
    public void A_missing_essential_criterion_is_listed() =>
        Assert.Contains($"{BuiltInLens.Templates.AsIs.Missing.Ja}\n・バックアップを取得している", Single(Says(SmallLens.Extra)).AsIs.Ja, StringComparison.Ordinal);

    [Fact]
    public void A_non_compliant_finding_says_the_next_steps_in_order()
    {
        var toBe = Single(Denies(SmallLens.Violation)).ToBe;

        Assert.StartsWith("1. 別のアカウントへ複製する。\n2. AWS Backup で毎日取得する。", toBe.Ja, StringComparison.Ordinal);
        Assert.StartsWith("1. Copy them to another account.\n2. Take them daily with AWS Backup.", toBe.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compliant_finding_is_kept_and_may_be_strengthened()
    {
        var toBe = Single(Says(SmallLens.Criterion)).ToBe;

        Assert.StartsWith(BuiltInLens.Templates.ToBe.Keep.En, toBe.En, StringComparison.Ordinal);
        Assert.Contains("Test a restore once a year.", toBe.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_document_would_have_to_say_is_listed_by_criterion() =>
        Assert.Equal([SmallLens.Criterion], Single().Missing.Select(c => c.Id));

    [Fact]
    public void A_compliant_finding_misses_nothing() => Assert.Empty(Single(Says(SmallLens.Criterion)).Missing);

    [Fact]
    public void A_practice_out_of_scope_gives_its_reason()
    {
        var finding = Compose(SmallLens.Load(), [], ("Q01-BP01", "自社では運用しない")).Findings.Single();

        Assert.Contains("自社では運用しない", finding.AsIs.Ja, StringComparison.Ordinal);
        Assert.Equal(BuiltInLens.Templates.ToBe.NotApplicable.En, finding.ToBe.En);
        Assert.Null(finding.Priority);
    }

    [Fact]
    public void The_rationale_counts_essential_criteria() =>
        Assert.Contains("every essential criterion (1)", Single(Says(SmallLens.Criterion)).Rationale.En, StringComparison.Ordinal);

    [Fact]
    public void No_placeholder_is_left_in_any_text()
    {
        ProposedClassification[][] cases = [[], [Says(SmallLens.Criterion)], [Says(SmallLens.Extra)], [Denies(SmallLens.Violation)], [Denies(SmallLens.Criterion)], [Denies(SmallLens.Extra), Says(SmallLens.Criterion)]];

        Assert.All(cases.SelectMany(c => new[] { Single(c), ComposeUnread(c).Findings.Single() }), f => Assert.All(
            new[] { f.AsIs, f.ToBe, f.Rationale }.SelectMany(t => new[] { t.Ja, t.En }), t => Assert.DoesNotMatch(@"\{[a-zA-Z]+\}", t)));
    }

    [Fact]
    public void A_figure_that_was_not_read_is_named_beside_what_is_cited()
    {
        var lens = SmallLens.Load();
        ImmutableArray<Finding> findings = Assessor.Assess(
            [.. lens.BestPractices], [Says(SmallLens.Extra)], new(SmallReport.Statements, false, ImmutableDictionary<string, string>.Empty) { UnreadFigureSections = [SmallReport.Statements[0].SectionId] });
        var report = ReportComposer.Compose(Input(lens, [], []) with { Findings = findings }, BuiltInLens.Templates);

        Assert.EndsWith(BuiltInLens.Templates.AsIs.UnreadFigure.Ja, report.Findings.Single().AsIs.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_quote_is_shortened_in_the_text_and_whole_in_the_evidence()
    {
        var sentence = $"バックアップを{new string('長', 200)}取得する。";
        var statements = Raw.Split(Raw.Paragraph(sentence));
        var report = ReportComposer.Compose(Input(SmallLens.Load(), [Says(SmallLens.Criterion)], [], statements), BuiltInLens.Templates);

        Assert.Contains("長…」", report.Findings[0].AsIs.Ja, StringComparison.Ordinal);
        Assert.Equal(sentence, report.Findings[0].Finding.Evidence.Single().Quote);
    }
}
