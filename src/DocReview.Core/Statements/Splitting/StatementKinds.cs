using System.Text.RegularExpressions;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Statements.Splitting;

/// <summary>Decides how a statement speaks, from the voice of its last clause and from where it stands.</summary>
internal static partial class StatementKinds
{
    public static StatementKind Of(string sentence, SplitContext context, Addressing addressing)
    {
        var key = TextFolder.Plain.Fold(sentence);
        if (Request().IsMatch(key) || addressing.IsOrder(key)) return StatementKind.Instruction;
        if (Scopes.IsPlanned(context.HeadingPath)) return StatementKind.Planned;
        if (Definition().IsMatch(key)) return StatementKind.Definition;
        var clauses = ClauseReader.Read(key);
        if (clauses.IsEmpty) return StatementKind.Design;

        // One asserted clause makes the sentence a fact, whatever else it plans; clause by clause the engine knows which is which.
        if (clauses.Where(c => c.HasPredicate || clauses.Length == 1).DefaultIfEmpty(clauses[^1]).All(c => c.Voice == Voice.Planned)) return StatementKind.Planned;
        return clauses[^1].Voice == Voice.Required ? StatementKind.Requirement : StatementKind.Design;
    }

    public static StatementKind OfRow(IReadOnlyList<RowField> fields, SplitContext context)
    {
        if (Scopes.IsPlanned(context.HeadingPath)) return StatementKind.Planned;
        if (fields.Any(f => PlannedCell().IsMatch(f.Value.Trim()))) return StatementKind.Planned;
        return fields.Any(f => IsRequired(f.Value)) ? StatementKind.Requirement : StatementKind.Design;
    }

    private static bool IsRequired(string cell) =>
        ClauseReader.Read(TextFolder.Plain.Fold(cell)) is [.., { Voice: Voice.Required, HasPredicate: true }];

    // The grammar of a request to any reader (別紙を参照してください); words that mark a reviewer or a model are data.
    [GeneratedRegex(@"(して|て|で|ご確認|ご参照)?(ください|下さい)|(せよ|しなさい|なさい|願います|お願いし?(いた)?します)[。!]?$|\bplease\b")]
    private static partial Regex Request();

    [GeneratedRegex(@"^「[^」]{1,40}」とは|とは、.{2,60}(を指す|をいう|のことである|を意味する)|^\S{1,20}とは.*(を指す|をいう|の略)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(予定|検討中|検討|今後検討|将来対応|次期対応|対応予定|導入予定|未定|計画中|planned|tbd|under consideration)$", RegexOptions.IgnoreCase)]
    private static partial Regex PlannedCell();
}
