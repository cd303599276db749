using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens;

/// <summary>
/// Writes a Word document and, beside each thing it writes, what a reader has to find there. The numbers of headings and list items
/// are given by the author of the document, not computed.
/// </summary>
internal sealed class DocumentAuthor(string id, string title, string description, params string[] tags)
{
    private readonly DocxPackage _package = new();

    public string Id => id;

    public Expectation Expected { get; } = new(id, title, description, "ja", tags);

    public byte[] Docx() => _package.Build(Expected.Title);

    /// <summary>Names and contents of the package's parts.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts() => _package.Parts(Expected.Title);

    public DocumentAuthor Styles(params string[] styles) => With(() => _package.Part("styles", $"<w:styles {Namespaces}>{string.Concat(styles)}</w:styles>"));

    public DocumentAuthor Numbering(params string[] definitions) =>
        With(() => _package.Part("numbering", $"<w:numbering {Namespaces}>{string.Concat(definitions)}</w:numbering>"));

    public DocumentAuthor Part(string kind, string xml) => With(() => _package.Part(kind, xml));

    public DocumentAuthor Picture(string relationship, byte[] png) => With(() => _package.Picture(relationship, png));

    /// <summary>Running head and foot, and how their lines look in a text of the page.</summary>
    public DocumentAuthor HeaderAndFooter(string header, string footer, params string[] linePatterns)
    {
        _package.Part("header", $"<w:hdr {Namespaces}>{header}</w:hdr>");
        _package.Part("footer", $"<w:ftr {Namespaces}>{footer}</w:ftr>");
        Expected.Furniture.AddRange(linePatterns);
        return this;
    }

    /// <summary>Markup that a reader has to find nothing in.</summary>
    public DocumentAuthor Raw(string xml) => With(() => _package.Body.Append(xml));

    /// <summary>A heading whose number Word computes, or that has none.</summary>
    public DocumentAuthor Heading(string style, string? number, string text, int level, string pPr = "", string? pdfNumber = null) =>
        Section(number, text, level, P(R(text), Style(style) + pPr), pdfNumber);

    /// <summary>A heading whose number is typed.</summary>
    public DocumentAuthor TypedHeading(string style, string number, string text, int level, string gap = " ") =>
        Section(number, text, level, P(R(number + gap + text), Style(style)));

    /// <summary>A paragraph that only looks like a heading.</summary>
    public DocumentAuthor FakeHeading(string shown, string text, int level, string rPr) => Section(null, text, level, P(R(shown, rPr)), printed: shown);

    /// <summary>Title page lines and the like: they are the document's title, not its text.</summary>
    public DocumentAuthor TitleLine(string style) => Raw(P(R(Expected.Title), Style(style)));

    public DocumentAuthor Text(string text, string pPr = "", string rPr = "") => Inline(text, R(text, rPr), pPr);

    /// <summary>A paragraph from runs, and how it reads.</summary>
    public DocumentAuthor Inline(string reads, string runs, string pPr = "")
    {
        Raw(P(runs, pPr));
        return Reads(reads);
    }

    /// <summary>A numbered item: the mark is what Word prints, empty for bullets.</summary>
    /// <param name="numId">The list.</param>
    /// <param name="level">Its level from 0.</param>
    /// <param name="mark">What Word prints.</param>
    /// <param name="text">The item.</param>
    /// <param name="pdfMark">What the program that exports the PDF prints instead.</param>
    public DocumentAuthor Item(int numId, int level, string mark, string text, string? pdfMark = null) =>
        Raw(P(R(text), NumPr(numId, level))).With(() => Expected.Order.Add(new(Text: mark + text, PdfText: pdfMark is null ? null : pdfMark + text)));

    /// <summary>Says how the footnote just cited reads.</summary>
    public DocumentAuthor Footnote(string text) => With(() => Expected.Order.Add(new(Text: text, Footnote: true)));

    /// <summary>Says which labels the figure just drawn has.</summary>
    public DocumentAuthor Shows(params string[] labels) => With(() => Expected.Order.Add(new(Figure: labels)));

    /// <summary>Says what the markup just written reads as.</summary>
    public DocumentAuthor Reads(string text) => With(() => Expected.Order.Add(new(Text: text)));

    public DocumentAuthor Hidden(string text, params string[] formats) => With(() => Expected.Hidden.Add(new(text, formats)));

    public DocumentAuthor Table(TableAuthor table)
    {
        Raw(table.Markup());
        Expected.Order.Add(new(Table: Expected.Tables.Count));
        Expected.Tables.Add(table.Expected());
        return this;
    }

    /// <summary>A note under the last table, which the given cells cite.</summary>
    public DocumentAuthor Note(string mark, string text, params string[] cells)
    {
        Expected.Notes.Add(new(mark, Expected.Tables.Count - 1, text, cells));
        return Text($"{mark} {text}", rPr: "<w:sz w:val=\"18\"/>");
    }

    /// <summary>Ends a part of the document with its own columns or paper; without arguments, the last one.</summary>
    public DocumentAuthor EndSection(int columns = 1, bool landscape = false, bool last = false)
    {
        var (width, height) = landscape ? (16838, 11906) : (11906, 16838);
        var page = $"<w:sectPr>{_package.HeaderReferences}<w:pgSz w:w=\"{width}\" w:h=\"{height}\"{(landscape ? " w:orient=\"landscape\"" : "")}/>"
            + $"<w:pgMar w:top=\"1418\" w:right=\"1304\" w:bottom=\"1304\" w:left=\"1304\" w:header=\"680\" w:footer=\"600\" w:gutter=\"0\"/><w:cols w:num=\"{columns}\" w:space=\"560\"/></w:sectPr>";
        return Raw(last ? page : P("", page));
    }

    private DocumentAuthor Section(string? number, string text, int level, string xml, string? pdfNumber = null, string? printed = null)
    {
        var plain = number?.TrimEnd('.', '．');
        if (plain != number) printed = $"{number} {text}";
        Expected.Order.Add(new(Section: Expected.Sections.Count));
        Expected.Sections.Add(new(plain, text, level, pdfNumber, printed));
        return Raw(xml);
    }

    private DocumentAuthor With(Action action)
    {
        action();
        return this;
    }
}
