using System.Text;
using System.Xml;

namespace DocReview.Writing.Word.Package;

/// <summary>XML as UTF-8 bytes without a byte order mark, on one line.</summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    public static byte[] Write(Action<XmlWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            xml.WriteStartDocument(standalone: true);
            content(xml);
            xml.WriteEndDocument();
        }

        return buffer.ToArray();
    }
}
