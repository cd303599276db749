using System.Collections.Immutable;
using DocReview.Evaluation.Mutation.Relations;

namespace DocReview.Evaluation.Mutation;

/// <summary>Every relation, in the order in which they are reported.</summary>
internal static class RelationCatalog
{
    private static readonly IRelation[] TakingAway =
    [
        // What weakens a statement takes its support away.
        new DeletedSupport(), new NegatedSupport(), new DeniedBeside(), new UntickedSupport(), new PlannedSupport(), new ConsideredSupport(),
        new UndecidedSupport(), new WishedSupport(), new RequestedSupport(), new AbolishedSupport(), new DevelopmentTopic(), new DevelopmentHeading(), new FutureHeading(),

        // What turns a violation round takes it away.
        new DeletedContradiction(), new NegatedContradiction(),
    ];

    // What means the same changes nothing.
    private static readonly IRelation[] ChangingNothing =
    [
        new RepeatedStatement(), new SwappedParagraphs(), new RotatedChapters(), new ReversedRows(), new Renumbered(),
        new OtherStyle(), new FullWidth(), new HalfWidthKana(), new WordSpaces(), new WesternPunctuation(), new ServiceNames(), new RenamedCompany(),
    ];

    /// <param name="inserted">The relations that put texts of ours into documents. They stand in the middle: some order a verdict, some change nothing.</param>
    /// <exception cref="InvalidDataException">Two relations have one id.</exception>
    public static ImmutableArray<IRelation> With(IEnumerable<InsertedTexts> inserted)
    {
        ImmutableArray<IRelation> all = [.. TakingAway, .. inserted.Select(t => new InsertedParagraph(t)), .. ChangingNothing];
        var shared = all.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
        return shared is null ? all : throw new InvalidDataException($"{InsertedTexts.FileName}: the id \"{shared}\" is used already; give each entry of $.relations an id of its own.");
    }
}
