using System.Collections.Immutable;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Writing.Html;

/// <summary>A table as its grid: header cells, each row's statements before it, and below how each row is read.</summary>
internal static class TableHtml
{
    public static IEnumerable<XElement> Write(ReadingContext context, Table table, IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        var byRow = all.Where(s => s.Row is not null).ToLookup(s => s.Row!.Value);
        yield return HtmlPage.Tag(
            "table",
            null,
            table.HeaderRowCount == 0 ? null : HtmlPage.Tag("thead", null, table.Grid.Take(table.HeaderRowCount).Select((row, r) => Header(context, row, r == 0))),
            HtmlPage.Tag("tbody", null, table.Grid.Skip(table.HeaderRowCount).Select((row, r) => HtmlPage.Tag(
                "tr",
                null,
                HtmlPage.Tag("td", "ids", byRow[r].Select(s => StatementMarks.Anchor(context, s))),
                row.Select(cell => HtmlPage.Tag("td", null, Lines(cell)))))));
        if (!table.Notes.IsEmpty) yield return HtmlPage.Tag("ul", "notes", table.Notes.Select(n => HtmlPage.Tag("li", null, $"{n.Key} {n.Value}")));
        if (all.Count > 0) yield return AsRead(context, all);
    }

    private static XElement Header(ReadingContext context, ImmutableArray<string> row, bool first) => HtmlPage.Tag(
        "tr",
        null,
        HtmlPage.Tag("th", "ids", new XAttribute("scope", "col"), first ? context.Say("reading.statement") : null),
        row.Select(cell => HtmlPage.Tag("th", null, new XAttribute("scope", "col"), Lines(cell))));

    private static XElement AsRead(ReadingContext context, IEnumerable<Statement> statements) => HtmlPage.Tag(
        "details",
        null,
        HtmlPage.Tag("summary", null, context.Say("reading.asRead")),
        HtmlPage.Tag("ul", null, statements.Select(s => HtmlPage.Tag("li", null, HtmlPage.Link(s.Id, null, s.Id), " ", s.Text))));

    private static IEnumerable<object> Lines(string cell)
    {
        var lines = cell.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return HtmlPage.Tag("br", null);
            yield return lines[i];
        }
    }
}
