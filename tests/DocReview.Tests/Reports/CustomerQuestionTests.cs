using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Reports.Composing;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reports;

public sealed class CustomerQuestionTests
{
    private static readonly DesignDocument Document = Raw.Structure(
        Raw.Heading("1. 概要"), Raw.Paragraph("会員証を発行する。"),
        Raw.Heading("2. バックアップ"), Raw.Paragraph("別紙のとおりとする。"),
        Raw.Heading("3. 保守"), Raw.Paragraph("月に 1 回の停止日を設ける。"));

    private static readonly ImmutableArray<Statement> Statements = Core.Statements.Splitting.StatementSplitter.Split(Document, BuiltInLens.Addressing);

    [Fact]
    public void A_criterion_that_is_not_stated_is_asked_with_its_practices_risk()
    {
        var question = Questions()[0];

        Assert.Equal((SmallLens.PracticeId, SmallLens.Criterion, true, Risk.High), (question.PracticeId, question.CriterionId, question.Essential, question.Risk));
        Assert.Equal(new LocalizedText("バックアップを取得していますか。", "Are backups taken?"), question.Text);
    }

    [Fact]
    public void What_a_compliant_practice_leaves_open_is_not_asked() => Assert.Empty(Questions(Cites(SmallLens.Criterion, Stance.Supports, 1)));

    [Fact]
    public void What_the_document_denies_is_not_asked() =>
        Assert.DoesNotContain(Questions(Cites(SmallLens.Criterion, Stance.Contradicts, 1)), q => q.CriterionId == SmallLens.Criterion);

    [Fact]
    public void What_the_document_only_touches_is_asked_where_it_touches_it() =>
        Assert.Equal("sec-3", Questions(Cites(SmallLens.Criterion, Stance.Supports, 3) with { Weight = Weight.Touches })[0].SectionId);

    [Fact]
    public void Without_a_touch_the_answer_belongs_where_the_practice_is_spoken_of() =>
        Assert.Equal("sec-3", Questions(Cites(SmallLens.Extra, Stance.Supports, 3)).Single(q => q.CriterionId == SmallLens.Criterion).SectionId);

    [Fact]
    public void Where_the_practice_is_not_spoken_of_a_heading_that_names_the_subject_is_the_place() =>
        Assert.Equal("sec-2", Questions()[0].SectionId);

    [Fact]
    public void Where_nothing_is_near_a_new_section_is_needed()
    {
        var empty = Raw.Structure(Raw.Heading("1. 概要"), Raw.Paragraph("会員証を発行する。"));

        Assert.Null(Questions(SmallLens.Load(), empty.Sections)[0].SectionId);
    }

    [Fact]
    public void The_place_of_a_practice_beside_it_is_better_than_none()
    {
        var questions = Questions(SmallLens.Load(Two("消火訓練を行う", "消火訓練を行っていますか。")), Document.Sections, Cites(SmallLens.Extra, Stance.Supports, 3));

        Assert.Equal("sec-3", questions.First(q => q.PracticeId == "Q01-BP02").SectionId);
    }

    [Fact]
    public void Practices_spoken_of_all_over_the_document_give_no_place_to_the_one_beside_them()
    {
        var everywhere = Enumerable.Range(1, 3).Select(i => Cites(SmallLens.Extra, Stance.Supports, i)).ToArray();
        var questions = Questions(SmallLens.Load(Two("消火訓練を行う", "消火訓練を行っていますか。")), Document.Sections, everywhere);

        Assert.Null(questions.First(q => q.PracticeId == "Q01-BP02").SectionId);
    }

    [Fact]
    public void A_question_that_two_practices_share_is_asked_once_where_the_risk_is_higher()
    {
        var questions = Questions(SmallLens.Load(Two("バックアップを取得する", "バックアップを取得していますか。")), Document.Sections);

        Assert.Equal("Q01-BP02", Assert.Single(questions, q => q.Text.Ja == "バックアップを取得していますか。").PracticeId);
    }

    [Fact]
    public void The_highest_risk_is_asked_first() =>
        Assert.Equal([Risk.High, Risk.Low], Questions(SmallLens.Load(Two("消火訓練を行う", "消火訓練を行っていますか。")), Document.Sections).Select(q => q.Risk).Distinct());

    private static ProposedClassification Cites(string target, Stance stance, int statement) =>
        new($"S-000{statement}", SmallLens.PracticeId, target, stance, Weight.States, 0.9, "offline", "test");

    private static ImmutableArray<CustomerQuestion> Questions(params ProposedClassification[] observations) => Questions(SmallLens.Load(), Document.Sections, observations);

    private static ImmutableArray<CustomerQuestion> Questions(Lens lens, ImmutableArray<Section> sections, params ProposedClassification[] observations)
    {
        ImmutableArray<BestPractice> practices = [.. lens.BestPractices];
        var empty = new LocalizedText("-", "-");
        ImmutableArray<ReportedFinding> findings = [.. practices
            .Zip(Assessor.Assess(practices, [.. observations], new(Statements, false, ImmutableDictionary<string, string>.Empty)))
            .Select(p => new ReportedFinding { Finding = p.Second, Practice = p.First, QuestionTitle = empty, AsIs = empty, ToBe = empty, Rationale = empty, Missing = [] })];
        return QuestionList.Of(findings.Where(f => f.Finding.Status == FindingStatus.NonCompliant).OrderBy(f => f.Practice.Risk), findings, Statements, sections);
    }

    // The lens's practice with low risk, and a second one of high risk with other words.
    private static string Two(string title, string ask)
    {
        var question = JsonNode.Parse(SmallLens.QuestionJson)!;
        var practices = question["bestPractices"]!.AsArray();
        var second = practices[0]!.DeepClone();
        practices[0]!["risk"] = "low";
        second["id"] = "Q01-BP02";
        second["title"]!["ja"] = title;
        second["criteria"]![0]!["text"]!["ja"] = title;
        second["criteria"]![0]!["ask"]!["ja"] = ask;
        second["criteria"]![1]!["text"]!["ja"] = title;
        second["criteria"]![1]!["ask"]!["ja"] = $"{title}ことを確かめていますか。";
        practices.Add(second);
        return question.ToJsonString();
    }
}
