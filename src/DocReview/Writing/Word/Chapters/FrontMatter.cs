using System.Globalization;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>The revision history, with room for a person's own entries.</summary>
internal static class FrontMatter
{
    private const int EmptyRows = 2;

    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var title = string.Join(" / ", context.Languages.Select(l => context.Say("history.title", l)));
        yield return new Paragraph(Styles.HistoryHeading, new TextRun(title, context.First));
        Column[] columns = [new("version", 16, true), new("date", 30, true), new("change", 88), new("author", 40)];
        var first = new TableRow(
        [
            Tables.Cell(context, "1.0", Styles.CellCenter),
            Tables.Cell(context, context.Report.ReviewedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Styles.CellCenter),
            Tables.Cell(context, l => context.Say("history.first", l)),
            Tables.Cell(context, "DocReview"),
        ]);
        var empty = Enumerable.Range(0, EmptyRows).Select(_ => new TableRow([.. columns.Select(_ => Tables.Cell(context, ""))]));
        foreach (var block in Tables.Build(context, "history", columns, [first, .. empty])) yield return block;
    }
}
