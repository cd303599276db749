using System.Security;

namespace DocReview.ReadingGoldens;

/// <summary>Short forms of WordprocessingML.</summary>
internal static class Xml
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
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" mc:Ignorable=\"w14\"";

    public static string P(string inline, string pPr = "") => $"<w:p>{(pPr.Length == 0 ? "" : $"<w:pPr>{pPr}</w:pPr>")}{inline}</w:p>";

    /// <summary>A run. A line break in the text is a break.</summary>
    public static string R(string text, string rPr = "") =>
        $"<w:r>{(rPr.Length == 0 ? "" : $"<w:rPr>{rPr}</w:rPr>")}{string.Join("<w:br/>", text.Split('\n').Select(T))}</w:r>";

    public static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    public static string NumPr(int numId, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{numId}\"/></w:numPr>";

    public static string ParagraphStyle(string id, string name, string pPr = "", string rPr = "", string? basedOn = null) =>
        $"<w:style w:type=\"paragraph\"{(name == "Normal" ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        + (basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>") + $"<w:qFormat/><w:pPr>{pPr}</w:pPr><w:rPr>{rPr}</w:rPr></w:style>";

    public static string Abstract(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{string.Concat(levels)}</w:abstractNum>";

    public static string Level(int index, string text, string format = "decimal", string more = "", int left = 0, string? style = null) =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}{more}"
        + $"<w:suff w:val=\"{(left == 0 ? "space" : "tab")}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{left}\" w:hanging=\"{(left == 0 ? 0 : 420)}\"/></w:pPr></w:lvl>";

    public static string Num(int id, int abstractId, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{abstractId}\"/>{overrides}</w:num>";

    public static string StartOverride(int level, int value) =>
        $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{value}\"/></w:lvlOverride>";

    public static string Field(string instruction, string result) =>
        $"{Mark("begin")}<w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>{Mark("separate")}{R(result)}{Mark("end")}";

    public static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    public static string Escape(string text) => SecurityElement.Escape(text)!;

    private static string T(string text) => $"<w:t xml:space=\"preserve\">{Escape(text)}</w:t>";
}
