using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Lenses;

/// <summary>A framework to review against, as data. Edition-pinned, immutable once loaded and validated.</summary>
public sealed record Lens
{
    /// <summary>For example <c>aws-well-architected-security</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Publication date of the framework's edition, <c>yyyy-MM-dd</c>.</summary>
    public required string Edition { get; init; }

    public required LocalizedText Title { get; init; }

    public required ImmutableArray<Pillar> Pillars { get; init; }

    /// <summary>What kind of document the lens can judge; null when any.</summary>
    public LensSubject? Subject { get; init; }

    /// <summary>Ids of practices of earlier editions to the id that took their place; none of them names a practice of this edition.</summary>
    public ImmutableDictionary<string, string> Retired { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Spelling variants that fold to one word, for terms and text alike.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Variants { get; init; } = [];

    /// <summary>What the rules look for and what they change; empty for a lens without rules.</summary>
    public ImmutableArray<LensRule> Rules { get; init; } = [];

    /// <summary>SHA-256 over the rules file, lower-case hex; empty for a lens without rules.</summary>
    public string RulesSha256 { get; init; } = "";

    /// <summary>SHA-256 over the lens's own files and the shared ones it was resolved against, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>All questions, in lens order.</summary>
    public IEnumerable<Question> Questions => Pillars.SelectMany(p => p.Questions);

    /// <summary>All best practices, in lens order.</summary>
    public IEnumerable<BestPractice> BestPractices => Questions.SelectMany(q => q.BestPractices);
}

/// <summary>A pillar of the framework.</summary>
public sealed record Pillar(string Id, LocalizedText Title, ImmutableArray<Question> Questions);

/// <summary>A question of the framework, such as SEC02.</summary>
public sealed record Question(string Id, string PillarId, LocalizedText Title, ImmutableArray<BestPractice> BestPractices);

/// <summary>The risk AWS publishes for a best practice that is not in place.</summary>
public enum Risk
{
    High,
    Medium,
    Low,
}

/// <summary>A best practice with what a design must state, and must not state.</summary>
public sealed record BestPractice
{
    /// <summary>Such as <c>SEC02-BP03</c>.</summary>
    public required string Id { get; init; }

    public required string QuestionId { get; init; }

    public required string PillarId { get; init; }

    public required LocalizedText Title { get; init; }

    public required Risk Risk { get; init; }

    public required Uri Url { get; init; }

    public required ImmutableArray<Criterion> Criteria { get; init; }

    public required ImmutableArray<AntiPattern> AntiPatterns { get; init; }
}

/// <summary>One thing a design must state for the practice to be met.</summary>
public sealed record Criterion
{
    /// <summary>snake_case, unique within the practice.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the practice cannot be met without it.</summary>
    public required bool Essential { get; init; }

    /// <summary>A plain statement in the present tense, without a final period.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What to do, with which service, in which order.</summary>
    public required LocalizedText ToBe { get; init; }

    /// <summary>The question to the customer when the document is silent.</summary>
    public required LocalizedText Ask { get; init; }

    public required ImmutableArray<Signal> Signals { get; init; }

    public required SignalExamples Examples { get; init; }
}

/// <summary>What an anti-pattern does to the practice's verdict.</summary>
public enum AntiPatternEffect
{
    /// <summary>An explicit violation.</summary>
    Contradicts,

    /// <summary>A weakness: the practice cannot be more than partly met.</summary>
    Limits,
}

/// <summary>Something that, if stated, speaks against the practice.</summary>
public sealed record AntiPattern
{
    /// <summary>snake_case, unique within the practice, criteria included.</summary>
    public required string Id { get; init; }

    public required AntiPatternEffect Effect { get; init; }

    public required LocalizedText Text { get; init; }

    /// <summary>What to do about it.</summary>
    public required LocalizedText ToBe { get; init; }

    public required ImmutableArray<Signal> Signals { get; init; }

    public required SignalExamples Examples { get; init; }
}

/// <summary>Small Markdown texts that tie signals to what they mean.</summary>
/// <param name="Match">Must support the criterion, or show the anti-pattern.</param>
/// <param name="NoMatch">Must not.</param>
/// <param name="Contradict">Must contradict the criterion; empty for anti-patterns.</param>
public sealed record SignalExamples(
    ImmutableArray<string> Match,
    ImmutableArray<string> NoMatch,
    ImmutableArray<string> Contradict);

/// <summary>The words by which a document shows that the lens has something to say about it.</summary>
/// <param name="Words">Terms of the field, folded like signal terms.</param>
/// <param name="AtLeast">How many different ones a document must hold.</param>
public sealed record LensSubject(ImmutableArray<Term> Words, int AtLeast);
