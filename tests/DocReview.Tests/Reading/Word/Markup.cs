using DocReview.ReadingGoldens;

namespace DocReview.Tests.Reading.Word;

/// <summary>Short forms of WordprocessingML for fixtures: what the authors of the reading goldens write, and what only tests need.</summary>
internal static class Markup
{
    public const string Namespaces = Xml.Namespaces
        + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text, string pPr = "") => Para(R(text), pPr);

    /// <summary>A paragraph in a style.</summary>
    public static string Styled(string style, string text, string pPr = "") => P(text, $"<w:pStyle w:val=\"{style}\"/>{pPr}");

    /// <summary>A paragraph numbered directly.</summary>
    public static string Numbered(int numId, int level, string text) => P(text, NumPr(numId, level));

    /// <summary>A paragraph around inline markup.</summary>
    public static string Para(string inline, string pPr = "") => $"<w:p><w:pPr>{pPr}</w:pPr>{inline}</w:p>";

    public static string R(string text, string rPr = "") => Xml.R(text, rPr);

    public static string NumPr(int numId, int level) => Xml.NumPr(numId, level);

    public static string ParagraphStyle(string id, string name, string pPr = "", string rPr = "", string? basedOn = null) =>
        Xml.ParagraphStyle(id, name, pPr, rPr, basedOn);

    public static string Abstract(int id, params string[] levels) => Xml.Abstract(id, levels);

    public static string Level(int index, string text, string format = "decimal", int start = 1, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Num(int id, int abstractId, string overrides = "") => Xml.Num(id, abstractId, overrides);

    public static string StartOverride(int level, int value) => Xml.StartOverride(level, value);

    /// <summary>A table; each row is a list of cells made by <see cref="Cell"/>.</summary>
    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string HeaderRow(params string[] cells) => $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string tcPr = "") => CellOf(P(text), tcPr);

    public static string CellOf(string content, string tcPr = "") => $"<w:tc><w:tcPr>{tcPr}</w:tcPr>{content}</w:tc>";

    public static string FieldMark(string type) => Xml.Mark(type);

    /// <summary>A complex field with its result.</summary>
    public static string Field(string instruction, string result) => Xml.Field(instruction, result);
}
