using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Tests.Support;

namespace DocReview.Tests.Models.Classifying;

/// <summary>AS-IS and TO-BE written by a model, through the whole HTTP stack.</summary>
public sealed class ModelFindingWriterTests : IDisposable
{
    private const string Practice = "SEC05-BP02";
    private static readonly LocalizedText AsIs = new("SSH が広い範囲から許可されている。", "SSH is allowed from a wide range.");
    private static readonly LocalizedText ToBe = new("許可する範囲を絞る。", "Narrow the range that is allowed.");
    private readonly ScriptedReview review = new() { BatchTokens = 10_000 };

    public void Dispose() => review.Dispose();

    [Fact]
    public async Task What_the_model_wrote_stands_in_findings_and_actions()
    {
        review.Texts = ids => Texts(ids, AsIs, ToBe);
        var report = (await review.RunAsync()).Report!;

        var asked = review.TextCalls.SelectMany(c => c).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(asked);
        Assert.All(report.Findings.Concat(report.Actions).Where(f => asked.Contains(f.Practice.Id)), f => Assert.Equal((AsIs, ToBe), (f.AsIs, f.ToBe)));
        Assert.Contains(report.Diagnostics, d => d.Code == DiagnosticCodes.ModelTexts);
    }

    [Fact]
    public async Task Only_non_compliant_practices_with_evidence_are_written_about()
    {
        review.Texts = ids => Texts(ids, AsIs, ToBe);
        var report = (await review.RunAsync()).Report!;

        var expected = report.Findings.Where(f => f.Finding is { Status: FindingStatus.NonCompliant, Evidence.IsEmpty: false }).Select(f => f.Practice.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), review.TextCalls.SelectMany(c => c).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_that_invents_gives_way_to_the_template_and_the_other_one_stays()
    {
        review.Texts = ids => Texts(ids, AsIs, new("2031 年までに Amazon Macie を 17 台導入する。", "Install 17 Amazon Macie by 2031."));
        var written = Finding(await review.RunAsync());
        var template = Finding(await Reviews.Sample);

        Assert.Equal((AsIs, template.ToBe), (written.AsIs, written.ToBe));
    }

    [Fact]
    public async Task Languages_that_differ_are_asked_for_once_more()
    {
        review.Texts = ids => Texts(ids, AsIs, review.TextCalls.Count == 1 ? new("範囲を絞る。", "範囲を絞る。") : ToBe);
        var written = Finding(await review.RunAsync());

        Assert.Equal(ToBe, written.ToBe);
    }

    [Theory]
    [InlineData("{}", 200)]
    [InlineData("", 500)]
    public async Task Without_an_answer_the_templates_stand(string text, int status)
    {
        review.Texts = _ => new(text, Status: status);
        var outcome = await review.RunAsync();

        Assert.Equal(Finding(await Reviews.Sample).ToBe, Finding(outcome).ToBe);
        Assert.NotEqual(OutcomeStatus.Failed, outcome.Status);
    }

    [Fact]
    public async Task What_was_written_is_not_paid_twice()
    {
        review.Texts = ids => Texts(ids, AsIs, ToBe);
        var first = await review.RunAsync();
        var calls = review.TextCalls.Count;
        var second = await review.RunAsync();

        Assert.Equal(calls, review.TextCalls.Count);
        Assert.Equal(Finding(first).AsIs, Finding(second).AsIs);
        Assert.Equal(TokenUsage.None, second.Report!.Run.Usage);
    }

    [Fact]
    public async Task Masked_values_come_back_in_the_text_and_do_not_leave()
    {
        review.Mask = new(MaskPatterns.Parse(File.ReadAllText(Repository.PathOf("lenses", "common", "masking.json"))), ["Aozora Trading"], "key");
        review.Markdown = SampleDesign.Markdown.Replace("SSH は", "Aozora Trading からの SSH は", StringComparison.Ordinal);
        var placeholder = review.Mask.Apply("Aozora Trading").Text;
        review.Texts = ids => Texts(ids, new($"{placeholder} からの SSH が許可されている。", $"SSH from {placeholder} is allowed."), ToBe);
        var written = Finding(await review.RunAsync());

        Assert.Equal("Aozora Trading からの SSH が許可されている。", written.AsIs.Ja);
        Assert.All(Enumerable.Range(0, review.Endpoint.Calls), i =>
            Assert.All(review.Endpoint.Body(i).GetProperty("messages").EnumerateArray(), m => Assert.DoesNotContain("Aozora Trading", m.GetProperty("content").GetString(), StringComparison.Ordinal)));
    }

    private static ReportedFinding Finding(ReviewOutcome outcome) => outcome.Report!.Findings.Single(f => f.Practice.Id == Practice);

    private static ScriptedReply Texts(IEnumerable<string> practices, LocalizedText asIs, LocalizedText toBe) => new(JsonSerializer.Serialize(new
    {
        rows = practices.Select(p => new { practice = p, asIsJa = asIs.Ja, asIsEn = asIs.En, toBeJa = toBe.Ja, toBeEn = toBe.En }),
    }));
}
