using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>Rows of a finding's table: a label and one cell per language, inside a content control that carries the field's identity.</summary>
internal sealed class FieldRows(ReportContext context, string practiceId)
{
    // Word allows 64 characters in a control's name.
    private const int LongestAlias = 64;

    /// <summary>A field that a person may edit. Its label's key is <c>field.&lt;name&gt;</c> unless given.</summary>
    public TableRow Text(string name, Func<Language, IReadOnlyList<Paragraph>> content, string? label = null) =>
        Row(name, content, label ?? "field." + name, locked: false);

    /// <summary>A field that belongs to the machine.</summary>
    public TableRow Locked(string name, Func<Language, IReadOnlyList<Paragraph>> content) =>
        Row(name, content, "field." + name, locked: true);

    /// <summary>A field with a list of values to choose from.</summary>
    public TableRow List(string name, IReadOnlyList<string> values, string chosen) => Row(
        name,
        language =>
        {
            var choices = values.Select(v => new Choice(v, context.Say($"choice.{name}.{v}", language))).ToList();
            var tag = $"{FieldIdentity.Tag(practiceId, name)}:{language.Code()}";
            var list = new DropDown(Alias(name), tag, choices, choices.First(c => c.Value == chosen), language);
            return [new Paragraph(FindingCells.StyleFor(context, Styles.Field, language), list)];
        },
        "field." + name,
        locked: false);

    /// <summary>The same row on the page of the row after it, so that the follow-up rows stay together.</summary>
    public static TableRow KeptWithNext(TableRow row) => row with
    {
        Cells = [.. row.Cells.Select(c => c with { Paragraphs = [.. c.Paragraphs.Select(p => p with { Style = Kept(p.Style) })] })],
    };

    private static string Kept(string style) => style switch
    {
        Styles.Label => Styles.LabelKeep,
        Styles.Field => Styles.FieldKeep,
        _ => Styles.FieldKeep + Styles.Second,
    };

    private TableRow Row(string name, Func<Language, IReadOnlyList<Paragraph>> content, string label, bool locked)
    {
        var tag = FieldIdentity.Tag(practiceId, name);
        var cells = new List<TableCell> { Tables.LabelCell(context, label) };
        var longest = 0;
        foreach (var language in context.Languages)
        {
            var paragraphs = content(language);
            longest = Math.Max(longest, paragraphs.Sum(p => PlainText.Of(p).Length));
            cells.Add(new TableCell(paragraphs) { Field = new FieldCell(language, FieldIdentity.CellBookmark(tag, language)) });
        }

        return new TableRow(cells) { Control = new RowControl(Alias(name), tag, locked), MayBreak = longest > LongText };
    }

    // From about ten lines on, keeping a row whole would leave holes at the foot of pages.
    private int LongText => context.IsBilingual ? 200 : 420;

    private string Alias(string name)
    {
        var alias = $"{practiceId} {context.Say("field." + name, context.First)}";
        return alias.Length <= LongestAlias ? alias : alias[..LongestAlias];
    }
}
