using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading;
using DocReview.Reading.Isolation;
using DocReview.Tests.Reading.Pdf;
using DocReview.Tests.Reading.Word;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reading.Isolation;

public sealed class IsolatedReaderTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("goldens", "cases"), "source.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".docx" or ".pdf")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("tests", "DocReview.Tests", "Fixtures"), "*.pdf", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_child_reads_what_this_process_reads(string path)
    {
        var file = Workers.Take(Path.GetFileName(path), File.ReadAllBytes(Repository.PathOf(path)));
        using var pool = Workers.RealPool();
        var here = LocalReaders.For(file.Format).Read(file, TestContext.Current.CancellationToken);
        var there = new IsolatedReader(pool, TextWriter.Null).Read(file, TestContext.Current.CancellationToken);

        Assert.NotEmpty(here.Blocks);
        Assert.Equal(Encoding.UTF8.GetString(RawDocumentJson.ToBytes(here)), Encoding.UTF8.GetString(RawDocumentJson.ToBytes(there)));
        Assert.Equal(1, pool.Count);
    }

    [Fact]
    public void A_short_text_needs_no_child()
    {
        using var pool = Workers.RealPool();
        var document = new IsolatedReader(pool, TextWriter.Null).Read(Workers.Take("a.md", Encoding.UTF8.GetBytes(SampleDesign.Markdown)), TestContext.Current.CancellationToken);

        Assert.NotEmpty(document.Blocks);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_long_text_is_read_in_a_child()
    {
        var text = new StringBuilder("# 設計書\n\n");
        while (text.Length < IsolatedReader.ShortTextBytes) text.Append("本番環境のログは暗号化して保管する。\n\n");
        using var pool = Workers.RealPool();
        var document = new IsolatedReader(pool, TextWriter.Null).Read(Workers.Take("a.md", Encoding.UTF8.GetBytes(text.ToString())), TestContext.Current.CancellationToken);

        Assert.True(document.Blocks.Length > 10_000);
        Assert.Equal(1, pool.Count);
    }

    [Theory]
    [InlineData("hangs", DiagnosticCodes.ReadingTimedOut, "Reading:TimeoutSeconds")]
    [InlineData("takes-managed-memory", DiagnosticCodes.ReadingOutOfMemory, "Reading:MemoryLimitMegabytes")]
    [InlineData("overflows-its-stack", DiagnosticCodes.ReadingCrashed, "nested too deeply")]
    [InlineData("exits", DiagnosticCodes.ReadingCrashed, "--verbose")]
    [InlineData("names-another-format", DiagnosticCodes.ReadingCrashed, "--verbose")]
    [InlineData("answers-no-block", DiagnosticCodes.ReadingCrashed, "--verbose")]
    [InlineData("answers-an-impossible-table", DiagnosticCodes.ReadingCrashed, "--verbose")]
    public void A_failure_is_a_document_with_the_limit_and_what_to_do(string kind, string code, string named)
    {
        using var log = new StringWriter();
        using var pool = Workers.Pool(kind, new() { MemoryMegabytes = 200 }, kind == "hangs" ? Workers.HastyClock() : null);
        var document = new IsolatedReader(pool, log).Read(Workers.AnyFile, TestContext.Current.CancellationToken);

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains(named, diagnostic.Message.En, StringComparison.Ordinal);
        Assert.NotEmpty(diagnostic.Message.Ja);
        Assert.Empty(document.Blocks);
        Assert.Equal(PartStatus.Unreadable, Assert.Single(document.Parts).Status);
        Assert.StartsWith("設計書.docx: ", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ahead_gives_the_same_document_once_and_lets_others_through()
    {
        using var folder = new TemporaryFolder();
        var bytes = new TinyPdf().Page(page => page.Text(50, 700, "先読みする本文である。")).Build();
        File.WriteAllBytes(folder.PathOf("a.pdf"), bytes);
        var counting = new CountingReader();
        using var ahead = new ReadAhead(counting, new(1_000_000));
        ahead.Begin(folder.PathOf("a.pdf"));

        Assert.Equal("a.pdf", ahead.Read(Workers.Take("a.pdf", bytes), TestContext.Current.CancellationToken).Title);
        Assert.Equal(1, counting.Count);
        ahead.Read(Workers.Take("b.docx", new DocxBuilder().Body(Markup.P("本文")).Build()), TestContext.Current.CancellationToken);
        Assert.Equal(2, counting.Count);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_ahead_is_read_again()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("a.pdf"), new TinyPdf().Page(page => page.Text(50, 700, "古い本文である。")).Build());
        var counting = new CountingReader();
        using var ahead = new ReadAhead(counting, new(1_000_000));
        ahead.Begin(folder.PathOf("a.pdf"));
        ahead.Read(Workers.Take("a.pdf", new TinyPdf().Page(page => page.Text(50, 700, "新しい本文である。")).Build()), TestContext.Current.CancellationToken);

        Assert.Equal(2, counting.Count);
    }

    private sealed class CountingReader : IDocumentReader
    {
        private int count;

        public int Count => count;

        public bool Reads(SourceFormat format) => true;

        public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref count);
            return new() { Format = file.Format, Title = file.FileName };
        }
    }
}
