using System.Collections.Immutable;
using DocReview.Evaluation.Mutation.Relations;

namespace DocReview.Evaluation.Mutation;

/// <summary>Every relation, in the order in which they are reported.</summary>
internal static class RelationCatalog
{
    public static ImmutableArray<IRelation> All { get; } =
    [
        // What weakens a statement takes its support away.
        new DeletedSupport(), new NegatedSupport(), new DeniedBeside(), new UntickedSupport(), new PlannedSupport(), new ConsideredSupport(),
        new UndecidedSupport(), new WishedSupport(), new RequestedSupport(), new AbolishedSupport(), new DevelopmentTopic(), new DevelopmentHeading(), new FutureHeading(),

        // What turns a violation round takes it away.
        new DeletedContradiction(), new NegatedContradiction(),

        // What orders a verdict gets none.
        new InjectedOrder(),

        // What means the same changes nothing.
        new UnrelatedText(), new RepeatedStatement(), new SwappedParagraphs(), new RotatedChapters(), new ReversedRows(), new Renumbered(),
        new OtherStyle(), new FullWidth(), new HalfWidthKana(), new WordSpaces(), new WesternPunctuation(), new ServiceNames(), new RenamedCompany(),
    ];
}
