namespace DocReview.Core.Rules;

/// <summary>
/// A rule that needs more than one statement: it compares facts and tells where they do not fit. Its words, its facts and what it
/// changes are data in the lens, under the same code; a lens without that code does not run it. Rules are pure and keep no state.
/// </summary>
internal interface IDesignRule
{
    /// <summary>Such as <c>DR001</c>; never given to another rule.</summary>
    string Code { get; }

    /// <summary>What the rule's remark is called and why a person has to look.</summary>
    RuleKind Kind { get; }

    /// <summary>What the lens has to bring.</summary>
    RuleNeeds Needs { get; }

    /// <summary>What the rule finds, in document order. Its time grows with the number of statements, not with their pairs.</summary>
    IEnumerable<RuleResult> Analyze(RuleContext context);
}
