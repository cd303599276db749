using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Writing.Json;

namespace DocReview.Writing.Html;

/// <summary>One block: its statements in the margin, its content beside them.</summary>
internal static class BlockHtml
{
    private const int DeepestLevel = 8;

    public static XElement Write(ReadingContext context, Block block)
    {
        var statements = context.StatementsOf(block).ToList();
        return HtmlPage.Tag(
            "div",
            "block " + JsonNames.Of(block.Type),
            HtmlPage.Id(block.Id),
            HtmlPage.Tag(
                "div",
                "margin",
                // The rows of a table carry their statements themselves.
                statements.Where(s => s.Row is null).Select(s => StatementMarks.Anchor(context, s)),
                statements.Count == 0 ? HtmlPage.Tag("span", "none", context.Say("reading.noStatement")) : null,
                DiagnosticMarks.At(context, block.Id)),
            HtmlPage.Tag("div", "content", Content(context, block)));
    }

    private static object Content(ReadingContext context, Block block)
    {
        var statements = context.StatementsOf(block);
        return block switch
        {
            { Table: { } table } => TableHtml.Write(context, table, statements),
            { Type: BlockType.Figure } => FigureHtml.Write(context, block),
            { Type: BlockType.Code } => HtmlPage.Tag("pre", null, HtmlPage.Tag("code", null, StatementMarks.Sentences(block.Text, statements))),
            { Type: BlockType.ListItem } => HtmlPage.Tag(
                "p",
                FormattableString.Invariant($"level-{Math.Clamp(block.Level, 0, DeepestLevel)}"),
                HtmlPage.Tag("span", "marker", block.Marker ?? "・"),
                StatementMarks.Sentences(block.Text, statements)),
            _ => HtmlPage.Tag("p", null, StatementMarks.Sentences(block.Text, statements)),
        };
    }
}
