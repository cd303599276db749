using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Styles;

/// <summary>Left indent of paragraph properties.</summary>
internal static class Indentation
{
    /// <summary>Twips, or null when unsaid. Indents in characters are counted as 210 twips each, Word's 10.5 pt default.</summary>
    public static int? Left(XElement? pPr)
    {
        var ind = pPr?.Element(W.Ind);
        if (ind is null) return null;
        var characters = XmlValues.ParseInt((string?)ind.Attribute(W.Ns + "leftChars") ?? (string?)ind.Attribute(W.Ns + "startChars"));
        if (characters is > 0 and < 10_000) return characters * 210 / 100;
        return XmlValues.ParseInt((string?)ind.Attribute(W.Left) ?? (string?)ind.Attribute(W.Start));
    }
}
