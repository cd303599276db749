namespace DocReview.Core.Rules.Values;

/// <summary>How a quantity is bounded.</summary>
internal enum Bound
{
    Exact,

    /// <summary>以上, at least.</summary>
    AtLeast,

    /// <summary>以内, within.</summary>
    AtMost,
}

/// <summary>A number with its unit in folded text.</summary>
/// <param name="Unit">What is counted: <c>minutes</c> for every duration, <c>generations</c>, <c>characters</c>.</param>
/// <param name="Amount">In that unit.</param>
/// <param name="Bound">How it is bounded.</param>
/// <param name="Start">First character in the folded text.</param>
/// <param name="Text">As it stands there.</param>
internal sealed record Quantity(string Unit, long Amount, Bound Bound, int Start, string Text);
