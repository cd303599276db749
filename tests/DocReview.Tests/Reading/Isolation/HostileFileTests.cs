using DocReview.Core.Documents;
using DocReview.Reading.Intake;
using DocReview.Reading.Isolation;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>Each hostile file ends with a document or a clear error, within the limits, and the parent lives.</summary>
public sealed class HostileFileTests(HostileFileTests.Children children) : IClassFixture<HostileFileTests.Children>
{
    /// <summary>Files against which only the limits of the child help: the library recurses or collects before anything can look.</summary>
    private static readonly string[] EndTheChild = ["deflated-operators.pdf", "forms-double-at-each-level.pdf", "forms-draw-each-other.pdf", "object-refers-to-itself.pdf"];

    public static TheoryData<string> Names => [.. HostileFiles.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_ends_with_a_document_or_a_clear_error(string name)
    {
        var taken = FileIntake.Take(name, HostileFiles.All[name]());
        var document = taken.File is { } file ? children.ReaderFor(name).Read(file, TestContext.Current.CancellationToken) : null;
        var errors = taken.Diagnostics.Concat(document?.Diagnostics ?? []).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();

        Assert.True(document is { Blocks.Length: > 0 } || errors.Count > 0, "Neither text nor an error.");
        Assert.All(errors, e => Assert.NotEmpty(e.Message.Ja));
        Assert.Equal(EndTheChild.Contains(name), errors.Exists(e => e.Code.StartsWith("reading-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_good_file_is_read_after_all_of_them()
    {
        var document = children.ReaderFor("good.pdf").Read(Workers.Take("good.pdf", new Pdf.TinyPdf().Page(p => p.Text(50, 700, "本文である。")).Build()), TestContext.Current.CancellationToken);

        Assert.Equal("本文である。", Assert.Single(document.Blocks).Text);
    }

    /// <summary>A pool with the shipped limits, and a strict one for the files that would use them up.</summary>
    public sealed class Children : IDisposable
    {
        private readonly ReadWorkerPool shipped = Workers.RealPool(new());
        private readonly ReadWorkerPool strict = Workers.RealPool(new() { TimeoutSeconds = 5, MemoryMegabytes = 250 });

        internal IsolatedReader ReaderFor(string name) => new(EndTheChild.Contains(name) ? strict : shipped, TextWriter.Null);

        public void Dispose()
        {
            shipped.Dispose();
            strict.Dispose();
        }
    }
}
