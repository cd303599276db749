using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Checks;

namespace DocReview.Core.Guardrails;

/// <summary>What a guardrail may know: the statements and the practices in scope, by id.</summary>
public sealed class GuardrailContext
{
    private readonly Dictionary<string, Statement> _statements;
    private readonly HashSet<(string Practice, string Target)> _targets;

    public GuardrailContext(ImmutableArray<Statement> statements, ImmutableArray<BestPractice> practices)
    {
        _statements = statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Statements = statements;
        Practices = practices;
        IsRequirements = RequirementsDocument.Is(statements);
        _targets = [.. practices.SelectMany(p => p.Criteria.Select(c => (p.Id, c.Id)).Concat(p.AntiPatterns.Select(a => (p.Id, a.Id))))];
    }

    /// <summary>All statements, in document order.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The practices in scope, in lens order.</summary>
    public ImmutableArray<BestPractice> Practices { get; }

    /// <summary>Ids of earlier editions to the id that took their place.</summary>
    public ImmutableDictionary<string, string> Retired { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the document states requirements rather than a design.</summary>
    public bool IsRequirements { get; }

    public Statement? Statement(string id) => _statements.GetValueOrDefault(id);

    public bool IsInScope(string practiceId, string targetId) => _targets.Contains((practiceId, targetId));
}
