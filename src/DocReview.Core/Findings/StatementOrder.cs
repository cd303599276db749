using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Statements;

namespace DocReview.Core.Findings;

/// <summary>Statements by id, in document order.</summary>
internal sealed class StatementOrder(ImmutableArray<Statement> statements)
{
    private readonly Dictionary<string, int> _positions = statements.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);

    /// <summary>Ids of the statements behind observations, each once, in document order.</summary>
    public ImmutableArray<string> Ids(IEnumerable<ProposedClassification> observations) =>
        [.. observations.Select(o => o.StatementId).Distinct(StringComparer.Ordinal).OrderBy(id => _positions[id])];

    /// <summary>Evidence in document order; a statement is cited once per target, the weightiest observation first.</summary>
    public ImmutableArray<Evidence> Evidence(ImmutableArray<ProposedClassification> observations) =>
        [.. observations
            .OrderBy(o => _positions[o.StatementId])
            .ThenBy(o => o.TargetId, StringComparer.Ordinal)
            .ThenBy(o => o.Stance == Stance.Contradicts ? 0 : 1)
            .ThenBy(o => o.Weight)
            .DistinctBy(o => (o.StatementId, o.TargetId))
            .Select(Cite)];

    private Evidence Cite(ProposedClassification observation)
    {
        var statement = statements[_positions[observation.StatementId]];
        return new(
            statement.Id,
            observation.TargetId,
            observation.Stance,
            observation.Weight,
            statement.Text,
            statement.SectionId,
            statement.Location.Page,
            observation.Engine)
        {
            Source = observation.Source,
        };
    }
}
