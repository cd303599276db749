using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>The rows of a table are written from the last to the first.</summary>
internal sealed class ReversedRows : IRelation
{
    public string Id => "reverse-rows";

    public LocalizedText Description => new("表の行の順序を逆にしても、判定は変わらない", "Reversing the rows of a table changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var document = original.Judgement.Document;
        foreach (var block in document.Blocks.Where(b => b.Table is { Rows.Length: > 1 }))
        {
            var table = block.Table!;
            var reversed = table with { Rows = [.. table.Rows.Reverse()], RowLocations = [.. table.RowLocations.Reverse()] };
            yield return new(block.Id, string.Join(" / ", table.Rows[0]), string.Join(" / ", table.Rows[^1]), () => StatementEdits.Change(document, block.Id, b => b with { Table = reversed }));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);
}
