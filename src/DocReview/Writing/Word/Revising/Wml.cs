using System.Xml.Linq;

namespace DocReview.Writing.Word.Revising;

/// <summary>Names of WordprocessingML, and small steps on its elements.</summary>
internal static class Wml
{
    /// <summary>The author of every change that the program proposes.</summary>
    public const string Author = "DocReview";

    public static readonly XNamespace W = Markup.Namespaces.Word;
    public static readonly XNamespace R = Markup.Namespaces.Relationships;
    public static readonly XName P = W + "p";
    public static readonly XName PPr = W + "pPr";
    public static readonly XName Run = W + "r";
    public static readonly XName RPr = W + "rPr";
    public static readonly XName Text = W + "t";
    public static readonly XName Ins = W + "ins";
    public static readonly XName Del = W + "del";
    public static readonly XName Sdt = W + "sdt";
    public static readonly XName SdtPr = W + "sdtPr";
    public static readonly XName SdtContent = W + "sdtContent";
    public static readonly XName Table = W + "tbl";
    public static readonly XName Row = W + "tr";
    public static readonly XName RowProperties = W + "trPr";
    public static readonly XName Cell = W + "tc";
    public static readonly XName Hyperlink = W + "hyperlink";
    public static readonly XName BookmarkStart = W + "bookmarkStart";
    public static readonly XName BookmarkEnd = W + "bookmarkEnd";
    public static readonly XName Id = W + "id";
    public static readonly XName Name = W + "name";
    public static readonly XName Val = W + "val";
    public static readonly XName By = W + "author";
    public static readonly XName Date = W + "date";

    public static string? ValueOf(XElement? parent, string element) => (string?)parent?.Element(W + element)?.Attribute(Val);

    public static bool IsOwn(XElement revision) => (string?)revision.Attribute(By) == Author;

    /// <summary>A paragraph's tracked mark of this kind, or null.</summary>
    public static XElement? Mark(XElement paragraph, XName kind) => paragraph.Element(PPr)?.Element(RPr)?.Element(kind);

    /// <summary>The cells of a row, those inside a control as well.</summary>
    public static IEnumerable<XElement> Cells(XElement row) =>
        row.Elements().SelectMany(e => e.Name == Cell ? [e] : e.Name == Sdt ? e.Element(SdtContent)?.Elements(Cell) ?? [] : []);

    /// <summary>Whether somebody has marked the row as deleted.</summary>
    public static bool IsDeleted(XElement row) => row.Element(RowProperties)?.Element(Del) is not null;

    public static XElement TextRun(string text) => new(Run, new XElement(Text, new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
