using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules;

/// <summary>One time that a rule fired.</summary>
/// <param name="Cited">By role: the statements it rests on, in document order.</param>
internal sealed record RuleResult(ImmutableSortedDictionary<string, ImmutableArray<Statement>> Cited)
{
    /// <summary>By placeholder: what the message says beside the statements.</summary>
    public ImmutableSortedDictionary<string, LocalizedText> Values { get; init; } = ImmutableSortedDictionary<string, LocalizedText>.Empty;

    /// <summary>The subjects concerned, whose effects come with those of the rule.</summary>
    public ImmutableArray<RuleSubject> Subjects { get; init; } = [];

    /// <summary>Documents to ask for, by name.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Whether the document gets a remark; not where another check already says it.</summary>
    public bool IsRemarked { get; init; } = true;

    public static RuleResult Of(params ReadOnlySpan<(string Role, IEnumerable<Statement> Statements)> cited)
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Statement>>(StringComparer.Ordinal);
        foreach (var (role, statements) in cited) roles.Add(role, [.. statements.DistinctBy(s => s.Id)]);
        return new(roles.ToImmutable());
    }

    public RuleResult With(string name, string ja, string en) => this with { Values = Values.SetItem(name, new(ja, en)) };
}
