using System.Collections.Immutable;

namespace DocReview.Core.Statements.Checks;

/// <summary>
/// Tells a requirements document (要件定義書, RFP) from a design: there, 〜すること is what somebody else is to build, and nothing is in
/// place yet. In a design, the odd 〜すること is a rule of that design.
/// </summary>
public static class RequirementsDocument
{
    private const int Fewest = 8;
    private const double Share = 0.3;

    public static bool Is(ImmutableArray<Statement> statements)
    {
        var required = statements.Count(s => s.Kind == StatementKind.Requirement);
        var designed = statements.Count(s => s.Kind == StatementKind.Design);
        return required >= Fewest && required >= Share * (required + designed);
    }
}
