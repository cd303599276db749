using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Statements;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Families;

/// <summary>Rewrites one cited statement at a time, wherever it stands: a sentence as a whole, a row in the one cell that can be rewritten.</summary>
internal static class StatementRewrite
{
    /// <summary>One mutant per statement cited with this stance that <paramref name="rewrite"/> can say another way.</summary>
    public static IEnumerable<Mutant> Mutants(Judgement original, Stance stance, Func<string, string?> rewrite)
    {
        foreach (var statement in original.Cited(stance))
        {
            var mutant = StatementEdits.IsSentence(original.Document, statement) ? Sentence(original.Document, statement, rewrite)
                : StatementEdits.IsRow(original.Document, statement) ? Row(original.Document, statement, rewrite)
                : null;
            if (mutant is not null) yield return mutant;
        }
    }

    private static Mutant? Sentence(DesignDocument document, Statement statement, Func<string, string?> rewrite)
    {
        if (rewrite(statement.Text) is not { } after || after == statement.Text) return null;
        return new(statement.Id, statement.Text, after, () => StatementEdits.ReplaceSentence(document, statement, after)) { IsChanged = StatementEdits.At(statement, after) };
    }

    // The first cell names the row. Where more cells follow, it is not sure which of them is the evidence, unless the one is a tick.
    private static Mutant? Row(DesignDocument document, Statement statement, Func<string, string?> rewrite)
    {
        var cells = statement.Fields.Skip(1)
            .Where(f => !f.Value.Contains('\n', StringComparison.Ordinal))
            .Select(f => (f.Value, After: rewrite(f.Value)))
            .Where(c => c.After is not null && c.After != c.Value)
            .ToList();
        if (cells is not [var (before, after)] || (statement.Fields.Length > 2 && Ticks.Opposite(before) is null)) return null;
        var changes = new Dictionary<string, string>(StringComparer.Ordinal) { [before] = after! };
        var text = statement.Text.Replace(before, after, StringComparison.Ordinal);
        return new(statement.Id, statement.Text, text, () => StatementEdits.ReplaceCells(document, statement, changes)) { IsChanged = StatementEdits.At(statement, text) };
    }
}
