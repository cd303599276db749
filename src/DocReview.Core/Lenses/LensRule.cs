using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Lenses;

/// <summary>
/// A rule as the lens tells it: which facts it compares, what it says, and which verdicts it changes. How the facts are compared is
/// code, under the same <see cref="Code"/>.
/// </summary>
public sealed record LensRule
{
    /// <summary>Such as <c>DR001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the rule finds, in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Why it matters.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>The remark on the document. <c>{claim}</c> and the like stand for the statements cited, with their places.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>By name: the signals by which a statement says the fact. All are read within one statement.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<Signal>> Facts { get; init; }

    /// <summary>What the facts can be about, such as kinds of logs; empty where the rule tells none apart.</summary>
    public required ImmutableArray<RuleSubject> Subjects { get; init; }

    /// <summary>What changes when the rule fires.</summary>
    public required ImmutableArray<RuleEffect> Effects { get; init; }

    /// <summary>Small Markdown documents on which the rule must fire.</summary>
    public required ImmutableArray<string> Fires { get; init; }

    /// <summary>Small Markdown documents on which it must not.</summary>
    public required ImmutableArray<string> Silent { get; init; }

    /// <summary>The file it stands in, for messages.</summary>
    public required string File { get; init; }

    /// <summary>Its JSON path there.</summary>
    public required string Path { get; init; }
}

/// <summary>Something that facts can be about.</summary>
/// <param name="Id">snake_case, unique within the rule.</param>
/// <param name="Name">As it is called in a message.</param>
/// <param name="Words">How a document calls it.</param>
/// <param name="Effects">What changes for this subject, beside the effects of the rule.</param>
public sealed record RuleSubject(string Id, LocalizedText Name, ImmutableArray<Term> Words, ImmutableArray<RuleEffect> Effects);

/// <summary>How a rule changes what is believed.</summary>
public enum RuleEffectKind
{
    /// <summary>The statements cited speak against the target.</summary>
    Contradicts,

    /// <summary>Nothing that supports the target is enough any more.</summary>
    Doubts,

    /// <summary>The statements cited are not enough to support the target any more.</summary>
    Withdraws,

    /// <summary>The verdict stays; a person has to look.</summary>
    Asks,
}

/// <summary>One change that a rule makes.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="PracticeId">The practice; null for every practice that the statements cited support.</param>
/// <param name="TargetId">The criterion or anti-pattern; null for all of the practice.</param>
/// <param name="Cite">Which of the rule's statements are cited, such as <c>setting</c>.</param>
public sealed record RuleEffect(RuleEffectKind Kind, string? PracticeId, string? TargetId, string Cite);
