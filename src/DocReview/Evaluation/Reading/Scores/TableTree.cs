using System.Collections.Immutable;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>A table as HTML would nest it: table, thead and tbody, tr, td.</summary>
internal sealed record TableTree(string Tag, ImmutableArray<TableTree> Children, int RowSpan = 1, int ColumnSpan = 1, string Text = "")
{
    public static TableTree Of(IReadOnlyCollection<TableCell> cells, int headerRows)
    {
        var rows = cells.GroupBy(c => c.Row).OrderBy(g => g.Key).ToList();
        return new("table", [Part("thead", rows.Where(r => r.Key < headerRows)), Part("tbody", rows.Where(r => r.Key >= headerRows))]);
    }

    private static TableTree Part(string tag, IEnumerable<IEnumerable<TableCell>> rows) =>
        new(tag, [.. rows.Select(row => new TableTree("tr", [.. row.OrderBy(c => c.Column).Select(Cell)]))]);

    private static TableTree Cell(TableCell cell) => new("td", [], cell.RowSpan, cell.ColumnSpan, ReadingText.Key(cell.Text));
}
