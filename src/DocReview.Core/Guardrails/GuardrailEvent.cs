namespace DocReview.Core.Guardrails;

/// <summary>What a guardrail did.</summary>
public enum GuardrailAction
{
    /// <summary>Reported, and nothing changed.</summary>
    Warned,

    /// <summary>Characters or words were taken out, or replaced by harmless ones.</summary>
    Cleaned,

    /// <summary>A value was replaced by a placeholder that is restored locally.</summary>
    Masked,

    /// <summary>Not sent to a model.</summary>
    Withheld,

    /// <summary>An answer's form was repaired without touching what it says.</summary>
    Repaired,

    /// <summary>What was answered was replaced by what it stands for: a retired id by its successor, a quote by the source text.</summary>
    Replaced,

    /// <summary>One item is not believed; the others stand.</summary>
    Dropped,

    /// <summary>The item counts as being on the subject, and decides nothing.</summary>
    Weakened,

    /// <summary>The item is to be asked for once more.</summary>
    AskAgain,

    /// <summary>The whole answer or text is refused.</summary>
    Rejected,

    /// <summary>A person has to look.</summary>
    ForPerson,

    /// <summary>A fault of our own: nothing may be sent.</summary>
    Aborted,
}

/// <summary>One thing that a guardrail did, for the trail, <c>review.json</c> and the report's appendix.</summary>
/// <param name="Rule">The guardrail, such as <c>OUT-06 PracticeClosure</c>; docs/guardrails.md lists them.</param>
/// <param name="StatementId">The statement concerned; null when it is about an answer or a text as a whole.</param>
/// <param name="Before">What was there. Never a value that the mask hides.</param>
/// <param name="After">What is there now; empty when nothing is.</param>
/// <param name="Action">What was done.</param>
public sealed record GuardrailEvent(string Rule, string? StatementId, string Before, string After, GuardrailAction Action)
{
    /// <summary>Why, in one clause.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The best practice concerned, or null.</summary>
    public string? PracticeId { get; init; }
}
