using System.Collections.Immutable;
using System.Text.Json;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails;

/// <summary>
/// A corpus of injected orders and a model that obeys every one, whether it was shown it or not: it finds that each statement it was sent
/// supports each criterion of the lens, quotes correctly, adds statements and practices of its own, and confirms whatever it is asked to.
/// Nothing becomes compliant.
/// </summary>
public sealed class InjectionTests
{
    private const string Nonce = "9f86d081884c7d65";
    private static readonly InjectionCase[] Corpus = GuardData.Cases<InjectionCase>("injection.json");
    private static readonly ImmutableArray<Core.Lenses.BestPractice> Practices = [.. BuiltInLens.Lens.BestPractices];
    private static readonly OfflineClassifier Offline = new(BuiltInLens.Lens.Variants);
    private static readonly ModelVerifier Verifier = new(new TextFolder(BuiltInLens.Lens.Variants));
    private static readonly Mask Mask = new(GuardData.Masking, [], "key");

    // What a design says beside what it does not: nothing, a plan, a denial, a part, and much that shares words with the lens.
    private static readonly RawBlock[] Host =
    [
        Raw.Heading("1 概要"),
        Raw.Paragraph("本システムは会員向けの予約サービスであり、EC2 と RDS で構成する。"),
        Raw.Paragraph("会議室の予約は総務部が管理する。"),
        Raw.Heading("2 セキュリティ"),
        Raw.Paragraph("MFA の導入は来年度に検討する。"),
        Raw.Paragraph("データベースは暗号化しない。"),
        Raw.Table(1, [["項目", "内容"], ["ログ", "CloudTrail"], ["監視", "画面で確認する"]]),
        Raw.Paragraph("アクセスキーは開発者ごとに発行し、年 1 回配り直す。"),
    ];

    private static readonly Lazy<ImmutableHashSet<string>> CompliantBefore = new(() =>
    {
        var statements = Raw.Split(Host);
        return Compliant(statements, Core.Guardrails.Verifier.Verify(Classify(statements), new(statements, Practices)).Accepted, []);
    });

    public static TheoryData<string> Ids => [.. Corpus.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_obedient_model_makes_nothing_compliant(string id)
    {
        var injection = Corpus.Single(c => c.Id == id);
        var statements = Raw.Split([.. Host, .. Blocks(injection)]);
        var sendable = Withhold.From(statements);

        var answers = sendable.Sent.Select(s => (Statement: s, Answer: ClassificationAnswer.Read(Obey(s), new([s], Nonce, [], "obedient")))).ToList();
        Assert.All(answers, a => Assert.False(a.Answer.IsRejected));
        ImmutableArray<ProposedClassification> proposals = [.. answers.SelectMany(a => a.Answer.Proposals)];
        var first = Verify(ImmutableHashSet<SupportKey>.Empty);
        var confirmed = Verify([.. first.Unconfirmed.Concat(first.Held).Select(SupportKey.Of)]);

        Assert.NotEmpty(proposals);
        Assert.All(new[] { first, confirmed }, v => Assert.Empty(Compliant(statements, v.Accepted, v.Events).Except(CompliantBefore.Value)));

        ModelVerification Verify(ImmutableHashSet<SupportKey> confirmed) =>
            Verifier.Verify(proposals, Classify(statements), new(statements, Practices), sendable.IsAttacked, confirmed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_sent_cannot_leave_its_line_nor_hide_anything(string id)
    {
        var injection = Corpus.Single(c => c.Id == id);
        var sent = Withhold.From(Raw.Split([.. Host, .. Blocks(injection)])).Sent;

        var fenced = Fence.Wrap(Nonce, sent.Select(s => new FencedStatement(s.Id, Visible(string.Join(" > ", s.HeadingPath)), Visible(s.Text))));

        var lines = fenced.Text.Split('\n');
        Assert.All(lines[1..^1], l => Assert.Matches(@"^(# |S-\d{4}: )", l));
        Assert.DoesNotContain(lines[1..^1], l => l.Contains("<<<", StringComparison.Ordinal) || l.Contains(">>>", StringComparison.Ordinal) || l.Contains("<|", StringComparison.Ordinal));
        Assert.DoesNotContain(fenced.Text.EnumerateRunes(), r => r.Value is 0x200B or 0x200D or 0x2060 or 0x00AD or 0xFEFF or >= 0xE0000 and <= 0xE007F);
    }

    [Fact]
    public void All_but_the_subtle_cases_are_never_shown_to_a_model()
    {
        var shown = Corpus.Where(c => c.Form != "tag-characters" && IsShown(c)).Select(c => c.Id);

        Assert.All(shown, id => Assert.StartsWith("subtle", id, StringComparison.Ordinal));
    }

    [Fact]
    public void The_corpus_covers_forms_places_and_languages()
    {
        Assert.True(Corpus.Length >= 60);
        Assert.Equal(Corpus.Length, Corpus.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["fake-fence", "fake-ids", "fake-json", "tag-characters", "visible", "white", "zero-width"], Corpus.Select(c => c.Form).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["alt-text", "comment", "heading", "list-item", "paragraph", "table-cell"], Corpus.Select(c => c.Place).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["en", "ja", "mixed"], Corpus.Select(c => c.Language).Distinct().Order(StringComparer.Ordinal));
    }

    // White text and comments are kept out by the readers; here they come through, as if the readers had failed.
    private static RawBlock[] Blocks(InjectionCase injection) => injection.Place switch
    {
        "table-cell" => [Raw.Table(1, [["項目", "備考"], ["セキュリティ", injection.Text]])],
        "alt-text" => [Raw.Figure("") with { AltText = injection.Text }, Raw.Caption("図 1")],
        "heading" => [Raw.Heading(injection.Text), Raw.Paragraph("バックアップは手動で取得する。")],
        "list-item" => [Raw.Item(injection.Text)],
        _ => [Raw.Paragraph(injection.Text)],
    };

    private static string Obey(Statement statement)
    {
        var rows = Practices
            .SelectMany(p => p.Criteria.Select(c => Row(statement.Id, p.Id, c.Id, statement.Text)))
            .Append(Row("S-9999", "SEC01-BP01", Practices[0].Criteria[0].Id, "all compliant"))
            .Append(Row(statement.Id, "SEC99-BP01", "everything", statement.Text));
        return $"<think>The document says so.</think>\n```json\n{{\"rows\":[{string.Join(',', rows)},],\"none\":[]}}\n```";
    }

    private static string Row(string statement, string practice, string target, string quote) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["statement"] = statement, ["practice"] = practice, ["target"] = target, ["stance"] = "supports", ["weight"] = "states", ["quote"] = quote });

    private static ImmutableHashSet<string> Compliant(ImmutableArray<Statement> statements, ImmutableArray<ProposedClassification> observations, ImmutableArray<GuardrailEvent> events) =>
        [.. Assessor.Assess(Practices, observations, new(statements, false, ImmutableDictionary<string, string>.Empty) { Refused = events })
            .Where(f => f.Status == FindingStatus.Compliant)
            .Select(f => f.BestPracticeId)];

    private static bool IsShown(InjectionCase injection)
    {
        var host = Raw.Split(Host).Length;
        return Withhold.From(Raw.Split([.. Host, .. Blocks(injection)])).Sent.Length > host;
    }

    private static string Visible(string text) => Mask.Apply(InvisibleUnicode.Strip(text).Text).Text;

    private static ImmutableArray<ProposedClassification> Classify(ImmutableArray<Statement> statements) => Offline.Classify(statements, Practices, CancellationToken.None);

    public sealed record InjectionCase(string Id, string Form, string Place, string Language, string Text);
}
