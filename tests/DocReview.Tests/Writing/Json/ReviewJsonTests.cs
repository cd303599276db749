using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Tests.Support;
using DocReview.Writing.Json;

namespace DocReview.Tests.Writing.Json;

public sealed class ReviewJsonTests
{
    private static readonly string[] TopKeys = ["formatVersion", "document", "lens", "run", "findings", "summary", "questions", "guardrails"];

    private static readonly string[] FindingKeys =
        ["bestPracticeId", "questionId", "pillar", "risk", "title", "status", "basis", "asIs", "toBe", "rationale", "criteria", "evidence", "rules", "needsHuman", "observations"];

    [Fact]
    public async Task The_parts_stand_in_the_order_of_the_contract() => Assert.Equal(TopKeys, Keys((await ParseAsync()).RootElement));

    [Fact]
    public async Task A_review_conforms_to_the_published_schema()
    {
        var report = (await Reviews.Sample).Report!;
        var hash = new string('0', 64);
        var hashed = report with { Run = report.Run with { Fingerprint = new(hash, hash, hash, hash) } };

        Assert.Empty(JsonSchema.Published("review.schema.json").Violations(JsonNode.Parse(Bytes(hashed))));
    }

    [Fact]
    public async Task The_document_holds_sections_statements_and_diagnostics() =>
        Assert.Equal(
            ["fileName", "sha256", "format", "pages", "title", "sections", "statements", "figures", "diagnostics"],
            Keys((await ParseAsync()).RootElement.GetProperty("document")));

    [Fact]
    public async Task A_figure_is_listed_with_its_caption_text_place_and_pictures()
    {
        var report = (await Reviews.Sample).Report!;
        var figure = new ReportedFigure("B-0007", report.Document.Sections[0].Id, "図 1 構成", "三つの箱", "ALB / ECS", new("page[2]/figure[1]", 2), [new("0123456789abcdef", "image/png", 512)]);
        var root = JsonDocument.Parse(Bytes(report with { Document = report.Document with { Figures = [figure] } })).RootElement;
        var listed = Assert.Single(root.GetProperty("document").GetProperty("figures").EnumerateArray());

        Assert.Equal(["id", "sectionId", "caption", "altText", "text", "page", "location", "pictures"], Keys(listed));
        Assert.Equal("図 1 構成", listed.GetProperty("caption").GetString());
        Assert.Equal("ALB / ECS", listed.GetProperty("text").GetString());
        Assert.Equal(512, listed.GetProperty("pictures")[0].GetProperty("size").GetInt32());
    }

    [Fact]
    public async Task Every_finding_has_every_key_in_order()
    {
        var findings = (await ParseAsync()).RootElement.GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal(63, findings.Count);
        Assert.All(findings, f => Assert.Equal(FindingKeys, Keys(f)));
    }

    [Fact]
    public async Task Evidence_names_statement_stance_quote_place_and_engine()
    {
        var evidence = (await ParseAsync()).RootElement.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("evidence").EnumerateArray()).ToList();

        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(["statementId", "stance", "quote", "page", "sectionId", "engine"], Keys(e)));
    }

    [Fact]
    public async Task Statuses_and_bases_are_words_of_the_contract()
    {
        var findings = (await ParseAsync()).RootElement.GetProperty("findings").EnumerateArray().ToList();

        Assert.All(findings, f => Assert.Contains(f.GetProperty("status").GetString(), new[] { "compliant", "nonCompliant", "notApplicable" }));
        Assert.All(findings, f => Assert.Contains(f.GetProperty("basis").GetString(), new[] { "satisfied", "partial", "contradicted", "notStated" }));
    }

    [Fact]
    public async Task A_statement_is_cited_once_per_stance()
    {
        var findings = (await ParseAsync()).RootElement.GetProperty("findings").EnumerateArray();

        Assert.All(findings, f =>
        {
            var cited = f.GetProperty("evidence").EnumerateArray().Select(e => (e.GetProperty("statementId").GetString(), e.GetProperty("stance").GetString())).ToList();
            Assert.Equal(cited.Distinct(), cited);
        });
    }

    [Fact]
    public async Task The_summary_adds_up_to_all_practices()
    {
        var summary = (await ParseAsync()).RootElement.GetProperty("summary");

        Assert.Equal(63, summary.GetProperty("bestPractices").GetInt32());
        Assert.Equal(63, summary.GetProperty("byBasis").EnumerateObject().Sum(b => b.Value.GetInt32()));
        Assert.Equal(summary.GetProperty("nonCompliant").GetInt32(), summary.GetProperty("byRisk").EnumerateObject().Sum(r => r.Value.GetInt32()));
    }

    [Fact]
    public async Task Every_criterion_left_open_by_a_non_compliant_practice_has_a_question()
    {
        var root = (await ParseAsync()).RootElement;
        var asked = root.GetProperty("questions").EnumerateArray()
            .Select(q => (q.GetProperty("practiceId").GetString(), q.GetProperty("criterionId").GetString())).Order().ToList();
        var open = root.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("status").GetString() == "nonCompliant")
            .SelectMany(f => f.GetProperty("criteria").EnumerateArray()
                .Where(c => c.GetProperty("verdict").GetString() == "notStated")
                .Select(c => (f.GetProperty("bestPracticeId").GetString(), c.GetProperty("id").GetString())))
            .Order().ToList();

        Assert.NotEmpty(open);
        Assert.Equal(open, asked);
    }

    [Fact]
    public async Task A_question_names_a_section_of_the_document_or_none()
    {
        var root = (await ParseAsync()).RootElement;
        var sections = root.GetProperty("document").GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ToHashSet();
        var questions = root.GetProperty("questions").EnumerateArray().ToList();

        Assert.Contains(questions, q => q.TryGetProperty("sectionId", out _));
        Assert.All(questions.Where(q => q.TryGetProperty("sectionId", out _)), q => Assert.Contains(q.GetProperty("sectionId").GetString(), sections));
        Assert.All(questions, q => Assert.Equal(["practiceId", "criterionId", "essential", "risk", "question"], Keys(q).Where(k => k != "sectionId")));
    }

    [Fact]
    public async Task Lines_end_in_a_line_feed()
    {
        var text = await WriteAsync();

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Japanese_is_not_escaped()
    {
        var text = await WriteAsync();

        Assert.Contains("在庫照会システム", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_byte_order_mark() => Assert.Equal((byte)'{', Bytes((await Reviews.Sample).Report!)[0]);

    [Fact]
    public async Task The_same_document_gives_the_same_bytes_apart_from_the_run()
    {
        var first = (await Reviews.Sample).Report!;
        var second = (await Reviews.ReviewAsync(SampleDesign.Markdown)).Report!;

        Assert.Equal(Bytes(first), Bytes(second with { Run = first.Run }));
    }

    [Fact]
    public void A_failure_names_the_file_and_the_reasons_and_holds_no_findings()
    {
        using var stream = new MemoryStream();
        ReviewJsonWriter.WriteFailure("壊れた設計書.docx", new('a', 64), [new(DiagnosticCodes.DamagedFile, DiagnosticSeverity.Error, new("壊れている", "damaged"))], stream);
        var root = JsonDocument.Parse(stream.ToArray()).RootElement;

        Assert.Equal("壊れた設計書.docx", root.GetProperty("document").GetProperty("fileName").GetString());
        Assert.Equal("damaged-file", root.GetProperty("document").GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(0, root.GetProperty("findings").GetArrayLength());
        Assert.False(root.TryGetProperty("summary", out _));
        Assert.Empty(JsonSchema.Published("review.schema.json").Violations(JsonNode.Parse(stream.ToArray())));
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static async Task<JsonDocument> ParseAsync() => JsonDocument.Parse(await WriteAsync());

    private static async Task<string> WriteAsync() => Encoding.UTF8.GetString(Bytes((await Reviews.Sample).Report!));

    private static byte[] Bytes(ReviewReport report)
    {
        using var stream = new MemoryStream();
        ReviewJsonWriter.Write(report, stream);
        return stream.ToArray();
    }
}
