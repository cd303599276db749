using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>A <see cref="RawDocument"/> as bytes and back. Every property is carried because the compiler writes the code; a test holds it.</summary>
[JsonSerializable(typeof(RawDocument))]
internal sealed partial class RawDocumentJson : JsonSerializerContext
{
    private static readonly RawDocumentJson Strict = new(new JsonSerializerOptions
    {
        // Only another instance of this program reads it, so Japanese need not be escaped: half the bytes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    /// <summary>The document as UTF-8.</summary>
    public static byte[] ToBytes(RawDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, Strict.RawDocument);

    /// <summary>Reads a document from the whole of a stream.</summary>
    /// <exception cref="JsonException">The bytes are no document.</exception>
    public static RawDocument Read(Stream stream) => JsonSerializer.Deserialize(stream, Strict.RawDocument) ?? throw new JsonException("The answer is null.");
}
