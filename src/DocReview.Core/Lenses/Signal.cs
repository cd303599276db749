using System.Collections.Immutable;

namespace DocReview.Core.Lenses;

/// <summary>Where the entries of a signal may be spread.</summary>
public enum SignalScope
{
    Statement,
    Section,
    Document,
}

/// <summary>How the statement must say it.</summary>
public enum SignalPolarity
{
    Affirmative,
    Negative,
    Any,
}

/// <summary>What a statement means that says a criterion's signal the other way round.</summary>
public enum OppositeMeaning
{
    Contradicts,
    Ignore,
}

/// <summary>How much a signal's statement says about its criterion.</summary>
public enum SignalWeight
{
    States,
    Touches,
}

/// <summary>Which words must stand together, and how they must be said. See docs/lens-format.md.</summary>
public sealed record Signal
{
    public ImmutableArray<Term> All { get; init; } = [];

    public ImmutableArray<Term> Any { get; init; } = [];

    public ImmutableArray<Term> None { get; init; } = [];

    /// <summary>How many different entries of <see cref="AtLeastOf"/> must be found; 0 when not used.</summary>
    public int AtLeastCount { get; init; }

    public ImmutableArray<Term> AtLeastOf { get; init; } = [];

    public ImmutableArray<Term> Under { get; init; } = [];

    public SignalScope Within { get; init; }

    public SignalPolarity Polarity { get; init; }

    public OppositeMeaning Opposite { get; init; }

    public SignalWeight Weight { get; init; }
}

/// <summary>One entry of a signal: alternatives, any of which may be found.</summary>
/// <param name="Source">As written in the lens, for messages.</param>
/// <param name="Alternatives">Group references resolved, one pattern each.</param>
public sealed record Term(string Source, ImmutableArray<TermPattern> Alternatives);

/// <summary>A pattern on folded text.</summary>
public abstract record TermPattern;

/// <summary>Folded text to find. Whole words where an end is Latin, unless <paramref name="OpenEnd"/>.</summary>
public sealed record LiteralPattern(string Text, bool OpenEnd) : TermPattern
{
    /// <summary>Found inside words too; for parts of expressions, never for terms of a lens.</summary>
    public bool AnyPlace { get; init; }
}

/// <summary><paramref name="First"/>, then <paramref name="Second"/> at most <see cref="MaxGap"/> characters later.</summary>
public sealed record NearPattern(ImmutableArray<LiteralPattern> First, ImmutableArray<LiteralPattern> Second) : TermPattern
{
    /// <summary>Characters of folded text between the two.</summary>
    public const int MaxGap = 30;
}

/// <summary>A regular expression on folded text; the loader has refused those that could run away.</summary>
public sealed record RegexPattern(string Expression) : TermPattern;
