using System.Collections.Immutable;

namespace DocReview.Evaluation.Mutation;

/// <summary>A mutant on which the relation did not hold.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Site">Where it was changed.</param>
/// <param name="Before">The text that was changed.</param>
/// <param name="After">The text in its place.</param>
/// <param name="Violations">What did not follow, at least one.</param>
internal sealed record Survivor(string Document, string Site, string Before, string After, ImmutableArray<Violation> Violations);

/// <summary>How one relation came out over all documents.</summary>
internal sealed record RelationResult(IRelation Relation, int Mutants, ImmutableArray<Survivor> Survivors)
{
    /// <summary>Mutants on which the relation held.</summary>
    public int Killed => Mutants - Survivors.Length;

    /// <summary>Share of mutants killed, 0 to 1; null when no place could be changed.</summary>
    public double? Rate => Mutants == 0 ? null : Killed / (double)Mutants;
}
