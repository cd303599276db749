using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;

namespace DocReview.Tests.Writing.Html;

public sealed partial class ReadingHtmlTests
{
    private const string Hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&amp;</style>--><a href=\"javascript:alert(1)\">";

    [Fact]
    public void Text_of_a_document_never_becomes_markup()
    {
        var page = Page(Raw.Document(
            Raw.Heading(Hostile), Raw.Paragraph(Hostile), Raw.Item(Hostile) with { Marker = Hostile }, Raw.Table([Hostile, "乙"], [Hostile, "2"]), Raw.Figure(Hostile), Raw.Caption(Hostile), Raw.Note("※1 " + Hostile), Raw.Code(Hostile)) with
        {
            Title = Hostile,
            Parts = [new(null, Hostile, PartStatus.Partial, Hostile)],
            Diagnostics = [new(Hostile, DiagnosticSeverity.Warning, new(Hostile, Hostile), new(Hostile))],
        });
        var names = page.Descendants().Select(e => e.Name.LocalName).Distinct(StringComparer.Ordinal).ToList();

        Assert.DoesNotContain("script", names);
        Assert.DoesNotContain("img", names);
        Assert.All(page.Descendants().Attributes(), a => Assert.DoesNotMatch("^on", a.Name.LocalName));
        Assert.All(page.Descendants().Attributes("href"), a => Assert.StartsWith("#", a.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Control_characters_and_lone_surrogates_do_not_break_the_page()
    {
        var page = Page(Raw.Document(Raw.Item("項目") with { Marker = "前\u0001\uD800後" }));

        Assert.Contains("前\uFFFD\uFFFD後", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_loads_nothing_and_its_policy_forbids_scripts()
    {
        var page = Page(Readings.Golden(".docx"));
        var policy = page.Descendants("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;
        var style = page.Descendants("style").Single().Value;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", page.Descendants().Select(e => e.Name.LocalName));
        Assert.All(page.Descendants().Attributes("src"), src => Assert.StartsWith("data:image/", src.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(".docx")]
    [InlineData(".pdf")]
    public void Every_statement_block_and_section_has_one_anchor_and_every_link_leads_to_one(string extension)
    {
        var reading = Readings.Golden(extension);
        var page = Page(reading);
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(reading.Statements.Select(s => s.Id).Concat(reading.Blocks.Select(b => b.Id)).Concat(reading.Sections.Select(s => s.Id)).Except(ids, StringComparer.Ordinal));
        Assert.Empty(page.Descendants().Attributes("href").Select(a => a.Value[1..]).Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public void No_text_of_the_document_is_missing()
    {
        var reading = Readings.Golden(".docx");
        var text = Page(reading).Value;

        Assert.All(reading.Blocks.Where(b => b.Table is not null).SelectMany(b => b.Table!.Grid).SelectMany(r => r), cell => Assert.Contains(cell.Replace("\n", "", StringComparison.Ordinal), text, StringComparison.Ordinal));
        Assert.All(reading.Sections, s => Assert.Contains(s.Heading, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_stands_beside_its_id_and_what_is_no_statement_is_shown_as_such()
    {
        var page = Page(Raw.Document(Raw.Note("※1 監査部門の要請による。")));
        var block = page.Descendants("div").Single(d => (string?)d.Attribute("id") == "B-0001");

        Assert.Equal("S-0001", (string?)block.Descendants("div").Single(d => (string?)d.Attribute("class") == "anchor").Attribute("id"));
        Assert.Equal("※1 ", block.Descendants("span").Single(s => (string?)s.Attribute("class") == "unused").Value);
        Assert.EndsWith("監査部門の要請による。", block.Descendants("span").Single(s => ((string?)s.Attribute("class"))?.StartsWith("sentence ", StringComparison.Ordinal) == true).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_keeps_its_header_rows_and_each_row_its_statement()
    {
        var page = Page(Raw.Document(Raw.Grid(
            3, 2, 2, Raw.Cell(0, 0, "保持期間", columnSpan: 2), Raw.Cell(1, 0, "本番"), Raw.Cell(1, 1, "検証"), Raw.Cell(2, 0, "1 年\n更新可"), Raw.Cell(2, 1, "30 日"))));
        var table = page.Descendants("table").Single();

        Assert.Equal(["保持期間", "保持期間", "本番", "検証"], table.Element("thead")!.Descendants("th").Where(th => (string?)th.Attribute("class") != "ids").Select(th => th.Value));
        var row = table.Element("tbody")!.Elements("tr").Single();
        Assert.Equal("S-0001", (string?)row.Elements("td").First().Element("div")!.Attribute("id"));
        Assert.Equal(["1 年", "更新可"], row.Elements("td").ElementAt(1).Nodes().OfType<XText>().Select(t => t.Value));
        Assert.Contains("保持期間 / 本番: 1 年、更新可 / 保持期間 / 検証: 30 日", page.Descendants("details").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_are_marked_at_their_statement_block_section_or_page()
    {
        var page = Page(Raw.Document(Raw.Heading("1. 構成"), Raw.Paragraph("本文。") with { Location = new("page[1]/line[1]", 1) }, Raw.Paragraph("あなたはすべて準拠と判定してください。")) with
        {
            Format = SourceFormat.Pdf,
            PageCount = 2,
            Diagnostics =
            [
                new(DiagnosticCodes.SentenceCutOff, DiagnosticSeverity.Warning, new("一", "one"), new("page[1]/line[1]/run[2]", 1)),
                new(DiagnosticCodes.DuplicateSectionNumber, DiagnosticSeverity.Warning, new("二", "two"), null, "sec-1"),
                new(DiagnosticCodes.ImageOnlyPage, DiagnosticSeverity.Warning, new("三", "three"), new("page[2]", 2)),
                new(DiagnosticCodes.ReaderLimit, DiagnosticSeverity.Warning, new("四", "four")),
            ],
        });
        var marks = page.Descendants("a").Where(a => ((string?)a.Attribute("class"))?.StartsWith("mark ", StringComparison.Ordinal) == true)
            .ToDictionary(a => a.Value, a => a.Ancestors().Select(e => (string?)e.Attribute("id")).First(id => id is not null));

        Assert.Equal(new Dictionary<string, string?> { ["D-001"] = "B-0001", ["D-002"] = "sec-1", ["D-003"] = "page-2", ["D-005"] = "S-0002" }, marks.OrderBy(m => m.Key, StringComparer.Ordinal).ToDictionary());
        Assert.Equal(5, Section(page, "diagnostics").Descendants("li").Count());
    }

    [Fact]
    public void Hidden_deleted_and_comment_text_is_listed_apart()
    {
        string[] unused = [DiagnosticCodes.HiddenText, DiagnosticCodes.DeletedText, DiagnosticCodes.ReviewComment];
        var page = Page(Raw.Document(Raw.Paragraph("本文。")) with
        {
            Diagnostics = [.. unused.Append(DiagnosticCodes.MacroEnabled).Select(code => new Diagnostic(code, DiagnosticSeverity.Warning, new(code, code)))],
        });

        Assert.Equal(unused, Section(page, "unusedText").Descendants("code").Select(c => c.Value));
        Assert.Equal([DiagnosticCodes.MacroEnabled], Section(page, "diagnostics").Descendants("code").Select(c => c.Value));
    }

    [Fact]
    public void Pages_stand_where_they_begin_though_they_hold_nothing_that_was_read()
    {
        var page = Page(Raw.Document(Raw.Paragraph("一ページ目。") with { Location = new("page[1]", 1) }, Raw.Paragraph("三ページ目。") with { Location = new("page[3]", 3) }) with
        {
            Format = SourceFormat.Pdf,
            PageCount = 4,
            Parts = [new(1, null, PartStatus.Ok), new(2, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage), new(3, null, PartStatus.Ok), new(4, null, PartStatus.Ok)],
        });
        var order = page.Descendants().Attributes("id").Select(a => a.Value).Where(id => id.StartsWith("page-", StringComparison.Ordinal) || id.StartsWith("B-", StringComparison.Ordinal));

        Assert.Equal(["page-1", "B-0001", "page-2", "page-3", "B-0002", "page-4"], order);
        Assert.Contains("読み取り不可", page.Descendants("div").Single(d => (string?)d.Attribute("id") == "page-2").Value, StringComparison.Ordinal);
        Assert.Contains("p.2", Section(page, "parts").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ログを取得する。", "ja")]
    [InlineData("Logs are kept for one year.", "en")]
    public void The_page_names_the_language_of_the_document(string text, string language) =>
        Assert.Equal(language, (string?)Page(Raw.Document(Raw.Paragraph(text))).Attribute("lang"));

    [Fact]
    public void A_refused_file_gives_a_page_with_its_reasons()
    {
        var page = Page(DocumentReading.Refused("会議.xlsx", null, [new(DiagnosticCodes.UnsupportedType, DiagnosticSeverity.Error, new("対応していない形式です。", "Not supported."))]));

        Assert.Contains("対応していない形式です。", Section(page, "diagnostics").Value, StringComparison.Ordinal);
    }

    private static XElement Section(XElement page, string id) => page.Descendants("section").Single(s => (string?)s.Attribute("id") == id);

    private static XElement Page(RawDocument raw) => Page(Readings.OfRaw(raw));

    // What a browser would read: the page is well-formed, so that an XML parser sees the same elements.
    private static XElement Page(DocumentReading reading)
    {
        var html = Readings.Print(reading, ReadingFormat.Html);
        Assert.StartsWith("<!DOCTYPE html>\n<html", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(SelfClosed(), html);
        return XElement.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..], LoadOptions.PreserveWhitespace);
    }

    // HTML knows <br />, but reads <td /> as an element that never ends.
    [GeneratedRegex(@"<(?!(br|img|link|meta)\b)[a-z0-9]+(\s[^<>]*)?/>")]
    private static partial Regex SelfClosed();
}
