using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Merging;

/// <summary>
/// Decides what becomes of every field when a report that people edited meets a new run. What a person wrote always stays; what the
/// machine has to say is a proposal beside it.
/// </summary>
public static partial class ThreeWayMerge
{
    /// <summary>One decision per field of any side: first those of the new run in its order, then those that only the base knows.</summary>
    public static ImmutableArray<FieldDecision> Merge(MergeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var edited = input.Edited.ToDictionary(f => f.Key);
        var generated = input.Generated.ToDictionary(f => f.Key, f => f.Text);
        var before = input.Base?.ToDictionary(f => f.Key, f => f.Text);
        var rowsPresent = input.Edited.Select(f => f.Key.Row).ToHashSet(StringComparer.Ordinal);

        FieldDecision Decide(FieldKey key)
        {
            var sides = new Sides(before?.GetValueOrDefault(key), edited.GetValueOrDefault(key), generated.GetValueOrDefault(key))
            {
                BaseKnown = before is not null,
                RowPresent = rowsPresent.Contains(key.Row),
                RiskRose = input.RisenRows.Contains(key.Row),
            };
            return new(key, sides.Decide(), sides.Base, sides.Edited?.Text, sides.Generated);
        }

        var keys = input.Generated.Select(f => f.Key).Concat((input.Base ?? []).Select(f => f.Key).Where(k => !generated.ContainsKey(k)));
        ImmutableArray<FieldDecision> decisions = [.. keys.Select(Decide)];
        return AskTwins(KeepWholeRows(decisions));
    }

    // A row leaves whole or stays whole: one edited language keeps the other in place.
    private static ImmutableArray<FieldDecision> KeepWholeRows(ImmutableArray<FieldDecision> decisions)
    {
        var kept = decisions.Where(d => d.Action == FieldAction.KeepWithdrawn).Select(d => d.Key.Row).ToHashSet(StringComparer.Ordinal);
        return [.. decisions.Select(d => d.Action == FieldAction.Withdraw && kept.Contains(d.Key.Row) ? d with { Action = FieldAction.KeepWithdrawn } : d)];
    }

    // Judged by what each cell will hold, so that merging the result again asks nothing new.
    private static ImmutableArray<FieldDecision> AskTwins(ImmutableArray<FieldDecision> decisions)
    {
        var generated = decisions.Where(HoldsGenerated).Select(d => d.Key.Row).ToHashSet(StringComparer.Ordinal);
        return [.. decisions.Select(d => d with { AsksTwin = d.Action is FieldAction.KeepEdit or FieldAction.Conflict && generated.Contains(d.Key.Row) })];
    }

    private static bool HoldsGenerated(FieldDecision decision) =>
        decision is { Edited: not null, Action: FieldAction.Untouched or FieldAction.Propose };

    // Statements are numbered through the document: one sentence more at its beginning moves the numbers of all that follow, and says
    // nothing new about them. The old numbers also fit the evidence index of the report that is edited.
    private static bool IsSame(string one, string other) => one == other || StatementNumber().Replace(one, "S-") == StatementNumber().Replace(other, "S-");

    [GeneratedRegex(@"\bS-\d{4,}\b")]
    private static partial Regex StatementNumber();

    private sealed record Sides(string? Base, EditedField? Edited, string? Generated)
    {
        public required bool BaseKnown { get; init; }

        public required bool RowPresent { get; init; }

        public required bool RiskRose { get; init; }

        public FieldAction Decide() => this switch
        {
            { Edited: null } => Absent(),
            { Generated: null } => IsEdited ? FieldAction.KeepWithdrawn : FieldAction.Withdraw,
            _ when Edited.Text == Generated => FieldAction.Untouched,
            { IsEdited: true } => SaysNothingNew ? FieldAction.KeepEdit : FieldAction.Conflict,
            _ => SaysNothingNew ? FieldAction.Untouched : FieldAction.Propose,
        };

        // Without the base nobody knows who wrote the text, so it counts as the person's. A touched cell counts as edited as well.
        private bool IsEdited => Edited is { } own && (Base is null || own.Touched || !IsSame(own.Text, Base));

        private bool SaysNothingNew => Base is not null && Generated is not null && IsSame(Base, Generated);

        // A cell that is gone from a row that is still there cannot come back alone.
        private FieldAction Absent()
        {
            if (Generated is null) return FieldAction.Gone;
            if (Base is null) return RowPresent ? FieldAction.DeletedConflict : FieldAction.Insert;
            if (SaysNothingNew) return FieldAction.StayDeleted;
            return RiskRose && !RowPresent ? FieldAction.BringBack : FieldAction.DeletedConflict;
        }
    }
}
