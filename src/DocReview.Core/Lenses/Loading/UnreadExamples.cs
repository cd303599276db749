using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Core.Lenses.Loading;

/// <summary>
/// Passes over the examples of a lens, which are a third of its text and which no review looks at. Their keys and kinds are still checked;
/// only their texts are not made.
/// </summary>
internal sealed class UnreadExamples : JsonConverter<ExamplesEntry>
{
    private static readonly JsonEncodedText[] Keys = [JsonEncodedText.Encode("match"), JsonEncodedText.Encode("noMatch"), JsonEncodedText.Encode("contradict")];

    public override ExamplesEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("examples are an object with \"match\", \"noMatch\" and \"contradict\"");
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = 1 << Key(ref reader);
            if ((seen & key) != 0) throw new JsonException($"the key \"{reader.GetString()}\" occurs twice");
            seen |= key;
            PassList(ref reader);
        }

        return new();
    }

    public override void Write(Utf8JsonWriter writer, ExamplesEntry value, JsonSerializerOptions options) => throw new NotSupportedException("A lens is only read.");

    private static int Key(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            if (reader.ValueTextEquals(Keys[i].EncodedUtf8Bytes)) return i;
        }

        throw new JsonException($"examples know no key \"{reader.GetString()}\"");
    }

    private static void PassList(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("examples are lists of texts");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("an example is a text");
        }
    }
}
