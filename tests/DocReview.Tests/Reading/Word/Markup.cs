using System.Security;

namespace DocReview.Tests.Reading.Word;

/// <summary>Short forms of WordprocessingML for fixtures.</summary>
internal static class Markup
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
        + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text, string pPr = "") => Para(R(text), pPr);

    /// <summary>A paragraph in a style.</summary>
    public static string Styled(string style, string text, string pPr = "") => P(text, $"<w:pStyle w:val=\"{style}\"/>{pPr}");

    /// <summary>A paragraph numbered directly.</summary>
    public static string Numbered(int numId, int level, string text) => P(text, NumPr(numId, level));

    /// <summary>A paragraph around inline markup.</summary>
    public static string Para(string inline, string pPr = "") => $"<w:p><w:pPr>{pPr}</w:pPr>{inline}</w:p>";

    public static string R(string text, string rPr = "") =>
        $"<w:r><w:rPr>{rPr}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    public static string NumPr(int numId, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{numId}\"/></w:numPr>";

    public static string ParagraphStyle(string id, string name, string pPr = "", string rPr = "", string? basedOn = null, bool isDefault = false) =>
        $"<w:style w:type=\"paragraph\" {(isDefault ? "w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        + (basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>") + $"<w:pPr>{pPr}</w:pPr><w:rPr>{rPr}</w:rPr></w:style>";

    public static string Abstract(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    public static string Level(int index, string text, string format = "decimal", int start = 1, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    public static string Num(int id, int abstractId, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{abstractId}\"/>{overrides}</w:num>";

    public static string StartOverride(int level, int value) =>
        $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{value}\"/></w:lvlOverride>";

    /// <summary>A table; each row is a list of cells made by <see cref="Cell"/>.</summary>
    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string HeaderRow(params string[] cells) => $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string tcPr = "") => CellOf(P(text), tcPr);

    public static string CellOf(string content, string tcPr = "") => $"<w:tc><w:tcPr>{tcPr}</w:tcPr>{content}</w:tc>";

    public static string FieldMark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    /// <summary>A complex field with its result.</summary>
    public static string Field(string instruction, string result) =>
        $"{FieldMark("begin")}<w:r><w:instrText>{instruction}</w:instrText></w:r>{FieldMark("separate")}{R(result)}{FieldMark("end")}";
}
