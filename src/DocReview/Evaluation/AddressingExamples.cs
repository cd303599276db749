using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Checks;
using DocReview.Core.Statements.Splitting;

namespace DocReview.Evaluation;

/// <summary>Runs the examples of text that speaks to a reviewer or a model, each as a paragraph of its own.</summary>
internal static class AddressingExamples
{
    public static ExampleReport Run(Addressing addressing)
    {
        var failures = Check(addressing.Reported, "reported", isReported: true).Concat(Check(addressing.Passed, "passed", isReported: false));
        return new(addressing.Reported.Length + addressing.Passed.Length, [.. failures]);

        IEnumerable<ExampleFailure> Check(IEnumerable<string> texts, string expectation, bool isReported) =>
            from text in texts
            let kinds = StatementSplitter.Split(Document(text), addressing)
            let reported = DocumentChecks.Find(Document(text), kinds, addressing).Any(d => d.Code == DiagnosticCodes.AddressesReviewer)
            where reported != isReported
            select new ExampleFailure("addressing", expectation, text, $"{(reported ? "reported" : "passed")} ({string.Join(", ", kinds.Select(s => s.Kind))})");
    }

    private static DesignDocument Document(string text) => DocumentStructure.Build(new()
    {
        Format = SourceFormat.Text,
        Blocks = [new() { Type = BlockType.Paragraph, Text = text, Location = new("example") }],
        Parts = [new(null, "text", PartStatus.Ok)],
    });
}
