using System.Text.RegularExpressions;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules.Design;

/// <summary>DR034: a row is ticked as done, and its note or remark says that it is still to be done.</summary>
internal sealed partial class PlanMarkedAsDone : IDesignRule
{
    public string Code => "DR034";

    public RuleKind Kind => RuleKind.PlanAsDone;

    public RuleNeeds Needs { get; } = new([], ["row"]) { Values = ["plan"] };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        foreach (var row in context.Statements.Where(s => !s.Fields.IsEmpty && s.Kind != StatementKind.Planned))
        {
            if (!row.Fields.Skip(1).Any(f => Ticks.Cell(f.Value) == TickVerdict.Yes)) continue;
            var plan = row.Fields.Skip(1).Select(f => f.Value).Concat(row.Notes).FirstOrDefault(t => IsPlan(TextFolder.Plain.Fold(t)));
            if (plan is not null) yield return RuleResult.Of(("row", [row])).With("plan", plan.Trim(), plan.Trim());
        }
    }

    private static bool IsPlan(string folded) => Plan().IsMatch(folded) && !Further().IsMatch(folded);

    // 「2026 年度に導入予定」 is a plan of the thing itself; 「対象の拡大を検討」 is a plan of more.
    [GeneratedRegex(@"(導入|実施|対応|設定|適用|有効化|構築|整備|稼働|運用開始|着手)(を|は)?[^。、]{0,8}(予定|検討)|未(導入|実施|設定|適用|対応|構築)|\b(planned|to be (enabled|implemented|deployed|configured)|not yet)\b")]
    private static partial Regex Plan();

    [GeneratedRegex(@"拡大|追加|拡張|見直|更新|高度化|移行|増強|横展開|他(の|シス)|将来は")]
    private static partial Regex Further();
}
