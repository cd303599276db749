using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Guardrails;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails.Answers;

/// <summary>Proposals on the small lens, in one word each.</summary>
internal static class Proposals
{
    public static ProposedClassification Supports(string target = SmallLens.Criterion, string statement = "S-0001", string engine = "model") =>
        new(statement, SmallLens.PracticeId, target, Stance.Supports, Weight.States, 0.8, engine, engine);

    public static ProposedClassification Contradicts(string target = SmallLens.Criterion, string statement = "S-0001", string engine = "model") =>
        Supports(target, statement, engine) with { Stance = Stance.Contradicts };

    public static GuardrailContext Context(params RawBlock[] blocks) => new(Raw.Split(blocks), [.. SmallLens.Load().BestPractices]);

    public static GuardrailContext Context(string text) => Context(Raw.Paragraph(text));

    public static ImmutableArray<ProposedClassification> None => [];
}
