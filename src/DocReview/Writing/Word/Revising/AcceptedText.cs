using System.Text;
using System.Xml.Linq;

namespace DocReview.Writing.Word.Revising;

/// <summary>
/// The text of a cell as it would be with every pending change accepted: insertions and the new places of moves count, deletions and the
/// old places do not. Read over paragraphs, since Word splits a sentence into runs as it likes.
/// </summary>
internal static class AcceptedText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "drawing", "pict", "object", "Fallback", "sdtPr", "tblPr", "trPr", "tcPr",
    };

    private static readonly HashSet<string> Objects = new(StringComparer.Ordinal)
    {
        "drawing", "pict", "object", "tbl", "footnoteReference", "endnoteReference",
    };

    /// <summary>The paragraphs, separated by <c>\n</c>.</summary>
    public static string Of(XElement cell)
    {
        var text = new StringBuilder();
        var broken = false;
        foreach (var paragraph in cell.Descendants(Wml.P))
        {
            if (broken) text.Append('\n');
            Append(text, paragraph);

            // Without its mark, a paragraph runs on into the next one.
            broken = Wml.Mark(paragraph, Wml.Del) is null && Wml.Mark(paragraph, Wml.W + "moveFrom") is null;
        }

        return text.ToString();
    }

    /// <summary>One paragraph's text.</summary>
    public static string OfParagraph(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return text.ToString();
    }

    /// <summary>Whether the cell holds a person's pending changes, or something that is no text.</summary>
    public static bool IsTouched(XElement cell) => cell.Descendants().Any(e =>
        Objects.Contains(e.Name.LocalName)
        || (e.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo" && e.Name.Namespace == Wml.W && !Wml.IsOwn(e)));

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var child in element.Elements())
        {
            var name = child.Name.LocalName;
            if (Unseen.Contains(name) || name == "p") continue;
            switch (name)
            {
                case "t": text.Append(child.Value); break;
                case "tab": text.Append('\t'); break;
                case "br" or "cr": text.Append('\n'); break;
                case "noBreakHyphen": text.Append('\u2011'); break;
                case "sym": text.Append('\uFFFD'); break;
                default: Append(text, child); break;
            }
        }
    }
}
