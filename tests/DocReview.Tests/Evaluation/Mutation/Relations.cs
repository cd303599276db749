using System.Collections.Immutable;
using DocReview.Evaluation.Mutation;

namespace DocReview.Tests.Evaluation.Mutation;

/// <summary>The relations as the program has them.</summary>
internal static class Relations
{
    public static ImmutableArray<IRelation> All { get; } = RelationCatalog.With(InsertedTexts.Load(InsertedTexts.DefaultPath));
}
