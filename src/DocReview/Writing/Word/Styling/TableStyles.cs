using DocReview.Writing.Word.Markup;

namespace DocReview.Writing.Word.Styling;

/// <summary>The two table styles: ruled rows with a tinted header, and the tally on the cover.</summary>
internal static class TableStyles
{
    public static void Write(WordXml word)
    {
        WriteNormal(word);
        Begin(word, Styles.Table, "DR Table");
        WriteTableProperties(word, ["top", "bottom", "insideH"]);
        WriteCondition(word, "firstRow", Palette.HeadFill);
        WriteCondition(word, "lastRow", Palette.LabelFill);
        WriteCondition(word, "firstCol", Palette.LabelFill);
        word.Close();
        Begin(word, Styles.TallyTable, "DR Tally Table");
        WriteTableProperties(word, ["top", "left", "bottom", "right", "insideV"]);
        word.Close();
    }

    private static void WriteNormal(WordXml word)
    {
        word.Open("style");
        word.Attribute("type", "table");
        word.Attribute("default", "1");
        word.Attribute("styleId", "TableNormal");
        word.Value("name", "Normal Table");
        word.Value("uiPriority", 99);
        word.Flag("semiHidden");
        word.Open("tblPr");
        word.Element("tblInd", ("w", "0"), ("type", "dxa"));
        WriteMargins(word, top: 0, side: 108);
        word.Close();
        word.Close();
    }

    private static void Begin(WordXml word, string id, string name)
    {
        word.Open("style");
        word.Attribute("type", "table");
        word.Attribute("customStyle", "1");
        word.Attribute("styleId", id);
        word.Value("name", name);
        word.Value("basedOn", "TableNormal");
    }

    private static void WriteTableProperties(WordXml word, ReadOnlySpan<string> lines)
    {
        word.Open("tblPr");
        word.Open("tblBorders");
        foreach (var line in lines) word.Element(line, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", Palette.Rule));
        word.Close();
        WriteMargins(word, PageGeometry.CellTop, PageGeometry.CellSide);
        word.Close();
    }

    private static void WriteMargins(WordXml word, int top, int side)
    {
        word.Open("tblCellMar");
        foreach (var (edge, width) in new[] { ("top", top), ("left", side), ("bottom", top), ("right", side) })
        {
            word.Open(edge);
            word.Attribute("w", width);
            word.Attribute("type", "dxa");
            word.Close();
        }

        word.Close();
    }

    private static void WriteCondition(WordXml word, string type, string fill)
    {
        word.Open("tblStylePr");
        word.Attribute("type", type);
        word.Open("tcPr");
        word.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", fill));
        word.Close();
        word.Close();
    }
}
