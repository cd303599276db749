using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR016: backups are claimed to be encrypted, and a copy of them is not.</summary>
internal sealed class UnencryptedCopyAgainstEncryptedBackup : IDesignRule
{
    public string Code => "DR016";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
