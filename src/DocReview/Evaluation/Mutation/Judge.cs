using System.Collections.Immutable;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;

namespace DocReview.Evaluation.Mutation;

/// <summary>Takes a document through steps 4 to 7. Threads may share one.</summary>
internal sealed class Judge(Lens lens, Addressing addressing)
{
    private readonly ImmutableArray<BestPractice> _practices = [.. lens.BestPractices];
    private readonly OfflineClassifier _classifier = new(lens.Variants);

    public ReviewedDocument Review(string name, RawDocument raw) => new(name, raw, Decide(DocumentStructure.Build(raw), CancellationToken.None));

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Judgement Decide(DesignDocument document, CancellationToken cancellationToken)
    {
        var statements = StatementSplitter.Split(document, addressing);
        var proposals = _classifier.Classify(statements, _practices, cancellationToken);
        var verified = Verifier.Verify(proposals, new(statements, _practices));
        var findings = Assessor.Assess(_practices, verified.Accepted, new(statements, HasUnreadParts: false, ImmutableDictionary<string, string>.Empty));
        return new(document, statements, findings);
    }
}
