using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Review;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Review;

public sealed class ReviewPipelineTests
{
    private static readonly SourceFile File = new("設計書.md", SourceFormat.Markdown, new byte[] { 1 }, new('0', 64));

    private static readonly RawBlock[] Design = [Raw.Heading("1. 構成"), Raw.Paragraph("AWS の VPC に ALB と EC2 を配置し、RDS を暗号化する。")];

    [Fact]
    public async Task A_document_gives_one_finding_per_practice_in_scope()
    {
        var outcome = await ReviewAsync(Raw.Document(Design));

        Assert.Equal(OutcomeStatus.Succeeded, outcome.Status);
        Assert.Equal(Reviews.Request.Practices.Select(p => p.Id), outcome.Report!.Findings.Select(f => f.Practice.Id));
    }

    [Fact]
    public async Task A_document_without_text_gives_no_report()
    {
        var outcome = await ReviewAsync(Raw.Document());

        Assert.Equal(OutcomeStatus.Failed, outcome.Status);
        Assert.Null(outcome.Report);
    }

    [Theory]
    [InlineData(DiagnosticCodes.Encrypted)]
    [InlineData(DiagnosticCodes.DamagedFile)]
    public async Task A_document_that_could_not_be_opened_gives_no_report(string code)
    {
        var raw = Raw.Document(Design) with { Diagnostics = [new(code, DiagnosticSeverity.Error, new("読めない", "unreadable"))] };

        Assert.Null((await ReviewAsync(raw)).Report);
    }

    [Fact]
    public async Task Silence_of_a_document_read_in_part_needs_a_person()
    {
        var raw = Raw.Document(Design) with { Parts = [new(1, null, PartStatus.Ok), new(2, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage)] };
        var outcome = await ReviewAsync(raw);
        var silent = outcome.Report!.Findings.Where(f => f.Finding.Basis == FindingBasis.NotStated).ToList();

        Assert.Equal(OutcomeStatus.PartiallySucceeded, outcome.Status);
        Assert.NotEmpty(silent);
        Assert.All(silent, f => Assert.Contains(NeedsHumanCodes.UnreadParts, f.Finding.NeedsHuman));
    }

    [Fact]
    public async Task A_document_about_something_else_is_reviewed_and_reported_as_an_error()
    {
        var outcome = await ReviewAsync(Raw.Document(Raw.Paragraph("出張の精算を申請する。部長の印を要する。")));

        Assert.NotNull(outcome.Report);
        Assert.Equal(OutcomeStatus.PartiallySucceeded, outcome.Status);
        Assert.Contains(outcome.Diagnostics, d => d.Code == DiagnosticCodes.NotADesignDocument);
    }

    [Fact]
    public async Task A_reader_that_is_cancelled_cancels_the_review()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reviews.Pipeline([new FakeReader(Raw.Document(Design))]).ReviewAsync(File, Reviews.Request, null, source.Token));
    }

    [Fact]
    public async Task A_classifier_that_is_cancelled_cancels_the_review()
    {
        using var source = new CancellationTokenSource();
        var pipeline = Reviews.Pipeline([new FakeReader(Raw.Document(Design))], new FakeClassifier(_ =>
        {
            source.Cancel();
            return [];
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pipeline.ReviewAsync(File, Reviews.Request, null, source.Token));
    }

    [Fact]
    public async Task What_a_classifier_invents_is_not_believed()
    {
        var pipeline = Reviews.Pipeline([new FakeReader(Raw.Document(Design))], new FakeClassifier(practices =>
            [new("S-9999", practices[0].Id, practices[0].Criteria[0].Id, Stance.Supports, Weight.States, 1, "fake", "test")]));
        var outcome = await pipeline.ReviewAsync(File, Reviews.Request, null, TestContext.Current.CancellationToken);

        Assert.All(outcome.Report!.Findings, f => Assert.Empty(f.Finding.Evidence));
    }

    [Fact]
    public async Task The_run_names_engine_and_start()
    {
        var run = (await ReviewAsync(Raw.Document(Design))).Report!.Run;

        Assert.Equal(("offline", Reviews.Now), (run.Engine, run.StartedAt));
    }

    [Fact]
    public async Task Steps_are_reported_in_order()
    {
        var steps = new StepList();
        await Reviews.Pipeline([new FakeReader(Raw.Document(Design))]).ReviewAsync(File, Reviews.Request, steps, TestContext.Current.CancellationToken);

        Assert.Equal([ReviewStep.Read, ReviewStep.Structure, ReviewStep.Classify, ReviewStep.Assess, ReviewStep.Compose], steps.Seen);
    }

    [Fact]
    public async Task The_reader_of_the_format_is_used()
    {
        var pipeline = Reviews.Pipeline([new FakeReader(Raw.Document(), SourceFormat.Pdf), new FakeReader(Raw.Document(Design))]);

        Assert.NotNull((await pipeline.ReviewAsync(File, Reviews.Request, null, TestContext.Current.CancellationToken)).Report);
    }

    private static Task<ReviewOutcome> ReviewAsync(RawDocument raw) =>
        Reviews.Pipeline([new FakeReader(raw)]).ReviewAsync(File, Reviews.Request, null, TestContext.Current.CancellationToken);

    private sealed class FakeReader(RawDocument raw, SourceFormat format = SourceFormat.Markdown) : IDocumentReader
    {
        public bool Reads(SourceFormat wanted) => wanted == format;

        public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return raw;
        }
    }

    private sealed class FakeClassifier(Func<ImmutableArray<BestPractice>, ImmutableArray<ProposedClassification>> classify) : IClassifier
    {
        public string Engine => "fake";

        public Task<ImmutableArray<ProposedClassification>> ClassifyAsync(
            ImmutableArray<Statement> statements, ImmutableArray<BestPractice> practices, CancellationToken cancellationToken)
        {
            var proposals = classify(practices);
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(proposals);
        }
    }

    private sealed class StepList : IProgress<ReviewStep>
    {
        public List<ReviewStep> Seen { get; } = [];

        public void Report(ReviewStep value) => Seen.Add(value);
    }
}
