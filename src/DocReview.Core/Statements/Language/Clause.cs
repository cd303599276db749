namespace DocReview.Core.Statements.Language;

/// <summary>How a clause commits to what it says.</summary>
public enum Voice
{
    /// <summary>Says that it is so.</summary>
    Asserted,

    /// <summary>Says that it will or may be decided: 予定, 検討, 今後.</summary>
    Planned,

    /// <summary>Says that it can or should be so: 可能, できる, 推奨, 望ましい.</summary>
    Possible,

    /// <summary>Says that it must be so: 〜すること, 〜しなければならない.</summary>
    Required,
}

/// <summary>A predicate with what belongs to it, as a range of folded text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Voice">How it commits.</param>
/// <param name="Subordinate">Whether it gives only a reason or a condition (〜ため, 〜場合) for the clause after it.</param>
/// <param name="HasPredicate">Whether it ends in a predicate at all, rather than in a noun phrase.</param>
public sealed record Clause(int Start, int End, Voice Voice, bool Subordinate, bool HasPredicate);
