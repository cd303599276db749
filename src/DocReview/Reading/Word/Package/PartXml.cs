using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Package;

/// <summary>
/// Loads a part as LINQ to XML. The SDK's typed tree turns elements the schema does not expect at a place into unknown
/// elements and throws on values outside the schema, and real documents have both.
/// </summary>
internal static class PartXml
{
    /// <summary>Loads and, for a strict file, translates to the transitional namespaces.</summary>
    /// <exception cref="XmlException">The part is not well-formed or passes a limit.</exception>
    public static XElement Load(Stream stream, PackageLimits limits)
    {
        using var reader = CreateReader(stream, limits);
        var root = XElement.Load(reader, LoadOptions.None);
        Namespaces.TranslateStrict(root);
        return root;
    }

    /// <summary>
    /// A reader without DTDs and outside access. It lets illegal characters and broken UTF-8 through: one such character must not cost
    /// the whole document, so they are replaced where text leaves the reader.
    /// </summary>
    public static XmlReader CreateReader(Stream stream, PackageLimits limits) => XmlReader.Create(
        new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true),
        new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersInDocument = limits.MaxCharactersInPart,
        });
}
