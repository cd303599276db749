using DocReview.Core.Documents;
using DocReview.Core.Rules.Shapes;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR021: secrets are claimed to lie in a store of their own, and one stands in a file, in an environment variable or, as itself, in
/// the configuration that the document prints.
/// </summary>
internal sealed class WrittenSecretAgainstSecretStore : IDesignRule
{
    public string Code => "DR021";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var claims = context.InPlace("claim").Select(f => f.Statement).Take(2).ToList();
        if (claims.Count == 0) yield break;
        var code = context.Document.Blocks.Where(b => b.Type == BlockType.Code).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var written = context.Statements.Where(s => code.Contains(s.BlockId) && !s.OutsideProduction && WrittenSecrets.IsIn(s.Text));
        var settings = context.InPlace("setting").Select(f => f.Statement).Concat(written)
            .Where(s => claims.Any(c => c.Id != s.Id))
            .OrderBy(s => s.Id.Length).ThenBy(s => s.Id, StringComparer.Ordinal)
            .Take(5)
            .ToList();
        if (settings.Count > 0) yield return RuleResult.Of(("setting", settings), ("claim", claims.Where(c => settings.Any(s => s.Id != c.Id)).Take(1)));
    }
}
