using System.Collections.Immutable;

namespace DocReview.Core.Rules;

/// <summary>What a rule takes from the lens and gives to its texts; the lens is checked against it when it is loaded.</summary>
/// <param name="Facts">Names of the facts it reads; the lens has to define each, and no other.</param>
/// <param name="Roles">Names of the statements it cites, for <c>cite</c> and as <c>{placeholders}</c> of the message.</param>
internal sealed record RuleNeeds(ImmutableArray<string> Facts, ImmutableArray<string> Roles)
{
    /// <summary>Further placeholders of the message.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether the lens has to tell subjects apart.</summary>
    public bool Subjects { get; init; }
}
