using System.Text.Json;
using System.Text.Json.Nodes;
using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;

namespace DocReview.Tests.Writing.Json;

public sealed class ReadingJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.Published("reading.schema.json");

    [Theory]
    [InlineData(".docx")]
    [InlineData(".pdf")]
    public void The_reading_of_a_whole_document_conforms_to_the_published_schema(string extension)
    {
        var json = Parse(Readings.Golden(extension));

        Assert.Empty(Schema.Violations(json));
        Assert.True(json["statements"]!.AsArray().Count > 100);
        Assert.Contains(json["blocks"]!.AsArray(), b => b!["type"]!.GetValue<string>() == "table");
    }

    [Fact]
    public void The_reading_of_every_kind_of_block_conforms_to_the_published_schema()
    {
        var reading = Readings.OfRaw(Raw.Document(
            Raw.Paragraph("前文。"), Raw.Heading("1. 構成"), Raw.Item("項目"), Raw.Table(["甲", "乙"], ["1", "2"]), Raw.Figure("図の文字"), Raw.Caption("図1 構成"), Raw.Note("※1 注記。"), Raw.Code("a\nb")) with
        {
            Format = SourceFormat.Pdf,
            PageCount = 2,
            Parts = [new(1, null, PartStatus.Ok), new(2, null, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs)],
        });
        var json = Parse(reading);

        Assert.Empty(Schema.Violations(json));
        Assert.Equal(["paragraph", "listItem", "table", "figure", "caption", "note", "code"], json["blocks"]!.AsArray().Select(b => b!["type"]!.GetValue<string>()));
    }

    [Fact]
    public void A_refused_file_conforms_to_the_published_schema_and_says_why()
    {
        var json = Parse(DocumentReading.Refused("会議.xlsx", null, [new(DiagnosticCodes.UnsupportedType, DiagnosticSeverity.Error, new("対応していない", "unsupported"))]));

        Assert.Empty(Schema.Violations(json));
        Assert.Equal("""[{"status":"unreadable","reason":"unsupported-type"}]""", json["parts"]!.ToJsonString());
        Assert.Equal("unsupported-type", json["diagnostics"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public void Rows_hold_header_rows_as_printed_and_repeat_what_spans()
    {
        var reading = Readings.OfRaw(Raw.Document(Raw.Grid(
            4,
            3,
            2,
            Raw.Cell(0, 0, "環境", rowSpan: 2),
            Raw.Cell(0, 1, "保持期間", columnSpan: 2),
            Raw.Cell(1, 1, "本番"),
            Raw.Cell(1, 2, "検証"),
            Raw.Cell(2, 0, "東京\n大阪", rowSpan: 2),
            Raw.Cell(2, 1, "1 年"),
            Raw.Cell(2, 2, "30 日"),
            Raw.Cell(3, 1, "90 日", columnSpan: 2))));

        Assert.Equal(
            """[["環境","保持期間","保持期間"],["環境","本番","検証"],["東京\n大阪","1 年","30 日"],["東京\n大阪","90 日","90 日"]]""",
            JsonSerializer.Serialize(Parse(reading)["blocks"]![0]!["rows"], Readable));
    }

    [Fact]
    public void An_empty_cell_stays_empty_though_it_is_read_as_the_one_above()
    {
        var json = Parse(Readings.OfRaw(Raw.Document(Raw.Table(["区分", "対象"], ["ログ", "CloudTrail"], ["", "VPC フローログ"]))));

        Assert.Equal("", json["blocks"]![0]!["rows"]![2]![0]!.GetValue<string>());
        Assert.Equal("区分: ログ / 対象: VPC フローログ", json["statements"]![1]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Statements_and_diagnostics_are_those_of_the_review()
    {
        var report = (await Reviews.Sample).Report!;
        using var stream = new MemoryStream();
        DocReview.Writing.Json.ReviewJsonWriter.Write(report, stream);
        var review = JsonNode.Parse(stream.ToArray())!["document"]!;
        var reading = Parse(Readings.OfMarkdown(SampleDesign.Markdown));

        Assert.Equal(review["sections"]!.ToJsonString(), reading["sections"]!.ToJsonString());
        Assert.Equal(review["statements"]!.ToJsonString(), reading["statements"]!.ToJsonString());
        Assert.Equal(review["diagnostics"]!.ToJsonString(), reading["diagnostics"]!.ToJsonString());
    }

    [Theory]
    [InlineData(ReadingFormat.Json)]
    [InlineData(ReadingFormat.Html)]
    [InlineData(ReadingFormat.Tree)]
    [InlineData(ReadingFormat.Statements)]
    internal void The_same_file_gives_the_same_bytes_in_every_format(ReadingFormat format) =>
        Assert.Equal(Readings.Bytes(Readings.Golden(".pdf"), format), Readings.Bytes(Readings.Golden(".pdf"), format));

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode Parse(DocumentReading reading) => JsonNode.Parse(Readings.Bytes(reading, ReadingFormat.Json))!;
}
