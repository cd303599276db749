using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Markup;

/// <summary>A table as WordprocessingML: fixed layout, repeated header row, a content control around each row of fields.</summary>
internal static class TableMarkup
{
    public static void Write(WordXml word, MarkupState state, BodyTable table)
    {
        var widths = table.Widths.Select(PageGeometry.TwipsOfMillimetres).ToArray();
        word.Open("tbl");
        WriteProperties(word, table, widths.Sum());
        word.Open("tblGrid");
        foreach (var width in widths) WriteWidth(word, "gridCol", width, typed: false);
        word.Close();
        for (var i = 0; i < table.Rows.Count; i++) WriteRow(word, state, table.Rows[i], widths, isHeader: i == 0);
        word.Close();
    }

    private static void WriteProperties(WordXml word, BodyTable table, int width)
    {
        word.Open("tblPr");
        word.Value("tblStyle", table.Style);
        WriteWidth(word, "tblW", width, typed: true);
        word.Element("tblLayout", ("type", "fixed"));
        word.Open("tblLook");
        word.Attribute("val", (0x0620 | (table.LabelColumn ? 0x80 : 0) | (table.TotalRow ? 0x40 : 0)).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        word.Attribute("firstRow", "1");
        word.Attribute("lastRow", table.TotalRow ? "1" : "0");
        word.Attribute("firstColumn", table.LabelColumn ? "1" : "0");
        word.Attribute("lastColumn", "0");
        word.Attribute("noHBand", "1");
        word.Attribute("noVBand", "1");
        word.Close();
        word.Value("tblCaption", table.Title);
        word.Value("tblDescription", table.Description);
        word.Close();
    }

    private static void WriteWidth(WordXml word, string element, int width, bool typed)
    {
        word.Open(element);
        word.Attribute("w", width);
        if (typed) word.Attribute("type", "dxa");
        word.Close();
    }

    private static void WriteRow(WordXml word, MarkupState state, TableRow row, int[] widths, bool isHeader)
    {
        if (row.Control is { } control) OpenControl(word, state, control);
        word.Open("tr");
        if (isHeader || !row.MayBreak)
        {
            word.Open("trPr");
            if (!row.MayBreak) word.Flag("cantSplit");
            if (isHeader) word.Flag("tblHeader");
            word.Close();
        }

        for (var i = 0; i < widths.Length; i++) WriteCell(word, state, row.Cells[i], widths[i]);
        word.Close();
        if (row.Control is null) return;
        word.Close();
        word.Close();
    }

    private static void OpenControl(WordXml word, MarkupState state, RowControl control)
    {
        word.Open("sdt");
        word.Open("sdtPr");
        word.Value("alias", control.Alias);
        word.Value("tag", control.Tag);
        word.Value("id", state.ControlId(control.Tag));
        if (control.Locked) word.Value("lock", "sdtContentLocked");
        word.Close();
        word.Open("sdtContent");
    }

    private static void WriteCell(WordXml word, MarkupState state, TableCell cell, int width)
    {
        word.Open("tc");
        word.Open("tcPr");
        WriteWidth(word, "tcW", width, typed: true);
        word.Close();
        var bookmark = cell.Field is null ? (int?)null : state.NextBookmarkId();
        for (var i = 0; i < cell.Paragraphs.Count; i++)
        {
            var opens = i == 0 && cell.Field is { } field ? (field.Bookmark, bookmark!.Value) : ((string, int)?)null;
            ParagraphMarkup.Write(word, state, cell.Paragraphs[i], opens, i == cell.Paragraphs.Count - 1 ? bookmark : null);
        }

        word.Close();
    }
}
