using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;

namespace DocReview.Core.Rules;

/// <summary>What the rules leave behind.</summary>
/// <param name="Observations">The observations to assess: those given, strengthened by none and weakened by some, and the rules' own.</param>
/// <param name="Remarks">What to note on findings, in the order of the rules.</param>
/// <param name="Diagnostics">What to note on the document, in the order of the rules.</param>
public sealed record RuleOutcome(
    ImmutableArray<ProposedClassification> Observations,
    ImmutableArray<PracticeRemark> Remarks,
    ImmutableArray<Diagnostic> Diagnostics);
