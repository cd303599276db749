using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Reading.Isolation;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>Nothing of a document is lost between child and parent, whatever properties it has or will have.</summary>
public sealed class RawDocumentJsonTests
{
    [Fact]
    public void Every_property_of_a_document_and_its_parts_survives_the_way_from_child_to_parent()
    {
        var counter = 0;
        var document = (RawDocument)Sample.Of(typeof(RawDocument), ref counter);

        Assert.Equal(Describe(document), Describe(Pass(document)));
        Assert.True(counter > 40, "The sample fills every property.");
    }

    [Fact]
    public void An_empty_document_survives()
    {
        var document = new RawDocument { Format = SourceFormat.Pdf };

        Assert.Equal(Describe(document), Describe(Pass(document)));
    }

    [Theory]
    [InlineData("改行\nとタブ\tと\"引用\"と<タグ>&と\u0001と絵文字🗾と𠮷")]
    [InlineData("\uFFFD\uE000\u2028")]
    public void Any_text_survives(string text)
    {
        var document = new RawDocument { Format = SourceFormat.Pdf, Title = text };

        Assert.Equal(text, Pass(document).Title);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "Format": 1, "Blocks": [ { "Type": 1, "Text": null, "Location": { "Path": "x" } } ], "Parts": [], "Diagnostics": [] }""")]
    [InlineData("""{ "Format": 1, "Blocks": [ { "Type": 1, "Location": { } } ], "Parts": [], "Diagnostics": [] }""")]
    public void An_answer_with_holes_is_refused(string json)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Throws<JsonException>(() => RawDocumentJson.Read(stream));
    }

    private static RawDocument Pass(RawDocument document)
    {
        using var stream = new MemoryStream(RawDocumentJson.ToBytes(document));
        return RawDocumentJson.Read(stream);
    }

    // By reflection and not by the serialiser under test.
    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        byte[] bytes => Convert.ToHexString(bytes),
        ReadOnlyMemory<byte> bytes => Convert.ToHexString(bytes.Span),
        IEnumerable items => $"[{string.Join(",", items.Cast<object?>().Select(Describe))}]",
        _ when value.GetType().Namespace == typeof(RawDocument).Namespace && !value.GetType().IsEnum =>
            $"{value.GetType().Name}({string.Join(",", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => $"{p.Name}={Describe(p.GetValue(value))}"))})",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    /// <summary>Makes a value of any type in which every property differs from its default and from its neighbours.</summary>
    private static class Sample
    {
        public static object Of(Type type, ref int counter)
        {
            counter++;
            if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying, ref counter);
            if (type == typeof(string)) return $"値{counter}";
            if (type == typeof(bool)) return true;
            if (type == typeof(int) || type == typeof(long) || type == typeof(double)) return Convert.ChangeType(counter + (type == typeof(double) ? 0.1 : 0), type, System.Globalization.CultureInfo.InvariantCulture);
            if (type == typeof(byte[])) return new[] { (byte)counter, (byte)255 };
            if (type == typeof(ReadOnlyMemory<byte>)) return new ReadOnlyMemory<byte>([(byte)counter, 255]);
            if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Pair(type.GetGenericArguments()[0], ref counter);
            return Record(type, ref counter);
        }

        private static object Pair(Type element, ref int counter)
        {
            var items = Array.CreateInstance(element, 2);
            for (var i = 0; i < items.Length; i++) items.SetValue(Of(element, ref counter), i);
            return typeof(ImmutableArray).GetMethods().Single(m => m is { Name: nameof(ImmutableArray.Create), IsGenericMethod: true } && m.GetParameters() is [{ ParameterType.IsArray: true } p] && p.IsDefined(typeof(ParamArrayAttribute)))
                .MakeGenericMethod(element).Invoke(null, [items])!;
        }

        private static object Record(Type type, ref int counter)
        {
            var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
            var arguments = new List<object>();
            foreach (var parameter in constructor.GetParameters()) arguments.Add(Of(parameter.ParameterType, ref counter));
            var record = constructor.Invoke([.. arguments]);
            foreach (var property in type.GetProperties().Where(p => p.CanWrite)) property.SetValue(record, Of(property.PropertyType, ref counter));
            return record;
        }
    }
}
