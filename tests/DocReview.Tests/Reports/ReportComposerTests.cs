using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reports;

public sealed class ReportComposerTests
{
    private static readonly DesignDocument Document = Raw.Structure(
        Raw.Heading("1. 運用"), Raw.Paragraph("バックアップを毎日取得する。バックアップは同じディスクに置く。") with { Location = new("page[4]/line[2]", 4) });

    private static readonly ImmutableArray<Statement> Statements = Core.Statements.Splitting.StatementSplitter.Split(Document);

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

    [Fact]
    public void Parts_that_were_not_read_wholly_are_listed_and_named()
    {
        var report = ComposeUnread();

        Assert.Equal([(2, 4, PartStatus.Unreadable), (6, 6, PartStatus.Partial)], report.UnreadParts.Select(p => (p.First!.Value, p.Last!.Value, p.Status)));
        Assert.Equal(("p.2～4、p.6 の一部", "pp. 2–4, part of p. 6"), (report.UnreadPlaces!.Ja, report.UnreadPlaces.En));
    }

    [Fact]
    public void A_document_that_was_read_wholly_names_nothing() => Assert.Null(Compose(SmallLens.Load(), []).UnreadPlaces);

    [Fact]
    public void Of_many_unread_places_the_first_are_named_and_the_rest_counted()
    {
        var parts = Enumerable.Range(1, 9).Select(n => new DocumentPart(2 * n, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage));
        var report = ReportComposer.Compose(Input(SmallLens.Load(), [], []) with { Parts = [.. parts] }, BuiltInLens.Templates);

        Assert.Equal("p.2、p.4、p.6、p.8、p.10、p.12、ほか 3 か所", report.UnreadPlaces!.Ja);
    }

    [Fact]
    public void Silence_is_not_claimed_of_what_was_not_read()
    {
        var finding = ComposeUnread().Findings.Single();

        Assert.StartsWith(BuiltInLens.Templates.AsIs.SilentSoFar.Ja, finding.AsIs.Ja, StringComparison.Ordinal);
        Assert.EndsWith("読み取れていない箇所（p.2～4、p.6 の一部）があるため、記載の有無を原本で確認する必要がある。", finding.AsIs.Ja, StringComparison.Ordinal);
        Assert.EndsWith("parts of the document could not be read (pp. 2–4, part of p. 6); check the original.", finding.AsIs.En, StringComparison.Ordinal);
        Assert.Equal(BuiltInLens.Templates.Rationale.NotStatedSoFar, finding.Rationale);
    }

    [Fact]
    public void What_is_stated_in_full_is_not_put_in_doubt_by_an_unread_page()
    {
        var report = ComposeUnread(Says(SmallLens.Criterion));

        Assert.DoesNotContain("p.2～4", report.Findings.Single().AsIs.Ja, StringComparison.Ordinal);
        Assert.DoesNotContain("p.2～4", report.Overview.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_says_how_many_verdicts_depend_on_what_was_not_read()
    {
        var report = ComposeUnread(Says(SmallLens.Extra));

        Assert.Equal(1, report.Summary.DependingOnUnread);
        Assert.EndsWith("読み取れていない箇所（p.2～4、p.6 の一部）があり、1 件の判定は原本での確認が必要です。", report.Overview.Ja, StringComparison.Ordinal);
        Assert.Contains("(pp. 2–4, part of p. 6), and 1 verdicts need to be checked", report.Overview.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_not_read_is_named_beside_what_is_cited()
    {
        var lens = SmallLens.Load();
        ImmutableArray<Finding> findings = Assessor.Assess(
            [.. lens.BestPractices], [Says(SmallLens.Extra)], new(Statements, false, ImmutableDictionary<string, string>.Empty) { UnreadFigureSections = [Statements[0].SectionId] });
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

    [Theory]
    [InlineData("\"missing\":", "\"mising\":")]
    [InlineData("\"en\": \"opening part\"", "\"en\": null")]
    public void Templates_are_read_strictly(string good, string bad)
    {
        var json = File.ReadAllText(Repository.PathOf("lenses", "common", "templates.json"));

        Assert.Contains(good, json, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => FindingTemplates.Parse(json.Replace(good, bad, StringComparison.Ordinal)));
    }

    private static ProposedClassification Says(string target) => new("S-0001", SmallLens.PracticeId, target, Stance.Supports, Weight.States, 0.9, "offline", "test");

    private static ProposedClassification Denies(string target) => Says(target) with { StatementId = "S-0002", Stance = Stance.Contradicts };

    private static ReportedFinding Single(params ProposedClassification[] observations) => Compose(SmallLens.Load(), observations).Findings.Single();

    private static ReviewReport Compose(Lens lens, ProposedClassification[] observations, params (string Id, string Reason)[] notApplicable) =>
        ReportComposer.Compose(Input(lens, observations, notApplicable), BuiltInLens.Templates);

    private static ReviewReport ComposeUnread(params ProposedClassification[] observations)
    {
        var lens = SmallLens.Load();
        ImmutableArray<DocumentPart> parts =
        [
            new(1, null, PartStatus.Ok),
            .. Enumerable.Range(2, 3).Select(n => new DocumentPart(n, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage)),
            new(5, null, PartStatus.Ok),
            new(6, null, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs),
        ];
        var findings = Assessor.Assess([.. lens.BestPractices], [.. observations], new(Statements, true, ImmutableDictionary<string, string>.Empty));
        return ReportComposer.Compose(Input(lens, [], []) with { Findings = findings, Parts = parts }, BuiltInLens.Templates);
    }

    private static CompositionInput Input(Lens lens, ProposedClassification[] observations, (string Id, string Reason)[] notApplicable, ImmutableArray<Statement>? statements = null)
    {
        ImmutableArray<BestPractice> practices = [.. lens.BestPractices];
        var reasons = notApplicable.ToImmutableDictionary(n => n.Id, n => n.Reason, StringComparer.Ordinal);
        return new()
        {
            Document = new("設計書.md", new('0', 64), SourceFormat.Markdown, null, null, Document.Sections),
            Lens = lens,
            Practices = practices,
            Findings = Assessor.Assess(practices, [.. observations], new(statements ?? Statements, false, reasons)),
            Statements = statements ?? Statements,
            Diagnostics = [],
            Parts = [],
            Run = new() { Engine = "offline", StartedAt = DateTimeOffset.UnixEpoch, DurationMs = 1, Usage = TokenUsage.None, Fingerprint = new("", "", "", "") },
            ReviewedOn = new(2025, 4, 1),
        };
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
