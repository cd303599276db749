using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>A column: the key of its heading, its width in millimetres, and whether it is centred.</summary>
internal sealed record Column(string Key, double Width, bool Center = false);

/// <summary>Tables with caption, header row and alternative text.</summary>
internal static class Tables
{
    /// <summary>The caption and the table. <paramref name="name"/> is the prefix of the wording's keys for both.</summary>
    public static IEnumerable<BodyBlock> Build(
        ReportContext context, string name, IReadOnlyList<Column> columns, IEnumerable<TableRow> rows, bool labels = false, bool total = false)
    {
        yield return Caption(context, "caption.table", context.NextTable(), language => context.Say(name + ".caption", language));
        yield return new BodyTable(
            Styles.Table,
            [.. columns.Select(c => c.Width)],
            context.Say(name + ".caption", context.First),
            context.Say(name + ".description", context.First),
            [Header(context, columns), .. rows])
        {
            LabelColumn = labels,
            TotalRow = total,
        };
    }

    /// <summary>A caption with its running number as a <c>SEQ</c> field.</summary>
    public static Paragraph Caption(ReportContext context, string labelKey, string number, Func<Language, string> text)
    {
        var content = new List<Inline>
        {
            new TextRun(context.Say(labelKey, context.First) + " ", context.First),
            new Field(labelKey == "caption.table" ? "SEQ Table" : "SEQ Figure", number),
            new TextRun("  " + text(context.First), context.First),
        };
        foreach (var language in context.Languages.Skip(1)) content.Add(new TextRun(" / " + text(language), language));
        return new Paragraph(Styles.Caption, content);
    }

    public static TableRow Header(ReportContext context, IReadOnlyList<Column> columns) => new([.. columns.Select(c => HeadCell(context, c))]);

    /// <summary>A cell with the same text in each language.</summary>
    public static TableCell Cell(ReportContext context, Func<Language, string> text, string style = Styles.Cell) =>
        new(Prose.Each(context, style, text));

    /// <summary>A row's label: the first language, then the second as a gloss on the same line.</summary>
    public static TableCell LabelCell(ReportContext context, string key)
    {
        var label = context.Say(key, context.First);
        var content = new List<Inline> { new TextRun(label, context.First) };
        foreach (var language in context.Languages.Skip(1))
        {
            if (context.Say(key, language) is var gloss && !label.Contains(gloss, StringComparison.Ordinal)) content.Add(new TextRun(" " + gloss, language, Styles.Gloss));
        }

        return new TableCell(new Paragraph(Styles.Label, content));
    }

    /// <summary>A cell with text that has no language of its own: ids, numbers, the document's own words.</summary>
    public static TableCell Cell(ReportContext context, string text, string style = Styles.Cell) =>
        new(new Paragraph(style, new TextRun(text, context.First)));

    public static TableCell LinkCell(ReportContext context, string bookmark, string text, string style = Styles.Cell) =>
        new(new Paragraph(style, new InternalLink(bookmark, new TextRun(text, context.First, Styles.Link))));

    /// <summary>A cell with one styled word per language.</summary>
    public static TableCell BadgeCell(ReportContext context, Func<Language, TextRun> badge, string style = Styles.CellCenter)
    {
        var paragraphs = new List<Paragraph> { new(style, badge(context.First)) };
        foreach (var language in context.Languages.Skip(1))
            paragraphs.Add(new Paragraph(style + Styles.Second, badge(language) with { Style = null }));
        return new TableCell(paragraphs);
    }

    private static TableCell HeadCell(ReportContext context, Column column) =>
        new(Prose.Each(context, column.Center ? Styles.HeadCenter : Styles.Head, "column." + column.Key));
}
