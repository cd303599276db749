using System.Xml.Linq;
using DocReview.Writing.Word;

namespace DocReview.Tests.Writing.Word;

/// <summary>What a later version needs to find a person's edits again, and what Word needs to treat the report as one of its own.</summary>
public sealed class WordReportStructureTests
{
    private static readonly XNamespace W = WrittenReport.W;

    private readonly WrittenReport _written = WrittenReport.Of(SampleReport.Create());

    [Fact]
    public void Row_tags_control_ids_and_bookmarks_are_unique()
    {
        AssertDistinct(_written.RowTags());
        AssertDistinct(_written.Bookmarks());
        AssertDistinct(_written.Document.Descendants(W + "sdtPr").Select(p => WrittenReport.Value(p, "id")!));
        AssertDistinct(_written.Document.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "id")!));
    }

    [Fact]
    public void The_snapshot_holds_every_field_as_the_document_shows_it()
    {
        var fields = _written.Part("customXml/item1.xml").Descendants(WrittenReport.Snapshot + "field").ToList();
        var cells = _written.Document.Descendants(W + "tc")
            .SelectMany(c => c.Descendants(W + "bookmarkStart").Select(b => (Name: (string)b.Attribute(W + "name")!, Cell: c)))
            .Where(c => c.Name.StartsWith("_DR", StringComparison.Ordinal))
            .ToDictionary(c => c.Name, c => c.Cell, StringComparer.Ordinal);
        Assert.Equal(cells.Count, fields.Count);
        Assert.Equal(_written.RowTags().Count * 2, fields.Count);
        foreach (var field in fields)
        {
            var shown = cells[(string)field.Attribute("bookmark")!].Elements(W + "p").Select(WrittenReport.TextOf);
            Assert.Equal(shown, field.Elements(WrittenReport.Snapshot + "p").Select(p => p.Value));
        }
    }

    [Fact]
    public void A_fields_identity_survives_other_texts_and_another_order()
    {
        var report = SampleReport.Create();
        var reversed = WrittenReport.Of(report with { Findings = [.. report.Findings.Reverse()] }, ReportLanguage.Ja);
        var japanese = WrittenReport.Of(report, ReportLanguage.Ja);
        Assert.Equal(japanese.RowTags().Order(StringComparer.Ordinal), reversed.RowTags().Order(StringComparer.Ordinal));
        Assert.All(japanese.Bookmarks().Where(b => b.StartsWith("_DR", StringComparison.Ordinal)), b => Assert.Contains(b, _written.Bookmarks()));
    }

    [Fact]
    public void Only_evidence_is_locked()
    {
        var locked = _written.RowControls().Select(c => c.Element(W + "sdtPr")!)
            .Where(p => p.Element(W + "lock") is not null).Select(p => WrittenReport.Value(p, "tag")!).ToList();
        Assert.Equal(_written.RowTags().Where(t => t.EndsWith(":evidence", StringComparison.Ordinal)), locked);
        Assert.NotEmpty(locked);
    }

    [Fact]
    public void The_only_block_control_is_the_table_of_contents_and_no_control_is_bound()
    {
        var body = _written.Document.Element(W + "body")!;
        var control = Assert.Single(body.Elements(W + "sdt"));
        Assert.Equal("Table of Contents", WrittenReport.Value(control.Descendants(W + "docPartObj").Single(), "docPartGallery"));
        Assert.Empty(_written.Document.Descendants(W + "dataBinding"));
        Assert.Empty(_written.Document.Descendants(W + "tc").Elements(W + "sdt"));
    }

    [Fact]
    public void The_table_of_contents_lists_every_heading_with_its_number_and_asks_for_no_update_on_opening()
    {
        var headings = _written.Document.Element(W + "body")!.Elements(W + "p")
            .Where(p => WrittenReport.Style(p) is "Heading1" or "Heading2" or "DRChapter").Select(WrittenReport.TextOf).ToList();
        var entries = _written.Document.Descendants(W + "p")
            .Where(p => WrittenReport.Style(p) is "TOC1" or "TOC2").ToList();
        var titles = entries.Select(e => e.Descendants(W + "hyperlink").Single().Elements(W + "r").Select(WrittenReport.TextOf).ElementAt(2));
        Assert.Equal(headings, titles);
        Assert.Equal("1", entries[0].Descendants(W + "t").First().Value);
        Assert.Single(_written.Document.Descendants(W + "fldChar"), f => f.Attribute(W + "dirty") is not null);
        Assert.Empty(_written.Part("word/settings.xml").Descendants(W + "updateFields"));
    }

    [Fact]
    public void Page_numbers_in_the_table_of_contents_rise()
    {
        var pages = _written.Document.Descendants(W + "p").Where(p => WrittenReport.Style(p) is "TOC1" or "TOC2")
            .Select(p => WrittenReport.Number(p.Descendants(W + "t").Last().Value)).ToList();
        Assert.Equal(pages.Order(), pages);
        Assert.InRange(pages[0], 3, 5);
        Assert.InRange(pages[^1], 30, 90);
    }

    [Fact]
    public void Every_link_and_page_reference_has_its_bookmark()
    {
        var bookmarks = _written.Bookmarks().ToHashSet(StringComparer.Ordinal);
        var anchors = _written.Document.Descendants(W + "hyperlink").Select(h => (string?)h.Attribute(W + "anchor")).OfType<string>();
        var references = _written.Document.Descendants(W + "instrText").Select(t => t.Value.Trim().Split(' '))
            .Where(i => i[0] == "PAGEREF").Select(i => i[1]);
        Assert.All(anchors.Concat(references), a => Assert.Contains(a, bookmarks));
    }

    [Fact]
    public void Every_style_in_use_is_defined_and_nothing_is_formatted_directly()
    {
        var defined = _written.Part("word/styles.xml").Elements(W + "style").Select(s => (string)s.Attribute(W + "styleId")!)
            .ToHashSet(StringComparer.Ordinal);
        string[] references = ["pStyle", "rStyle", "tblStyle"];
        var used = references.SelectMany(r => _written.Document.Descendants(W + r)).Select(r => (string)r.Attribute(W + "val")!).ToHashSet();
        Assert.Empty(used.Except(defined));
        Assert.All(_written.Document.Descendants(W + "pPr"), p => Assert.Equal([W + "pStyle"], p.Elements().Select(e => e.Name)));
        Assert.All(
            _written.Document.Descendants(W + "rPr").Elements(),
            e => Assert.True(e.Name == W + "rStyle" || (e.Name == W + "rFonts" && e.Attributes().Single().Name == W + "hint"), e.Name.LocalName));
    }

    [Fact]
    public void Every_table_has_a_repeated_header_row_fixed_widths_and_alternative_text()
    {
        Assert.All(_written.Document.Descendants(W + "tbl"), table =>
        {
            var properties = table.Element(W + "tblPr")!;
            Assert.NotNull(table.Elements(W + "tr").First().Element(W + "trPr")?.Element(W + "tblHeader"));
            Assert.Equal("fixed", (string?)properties.Element(W + "tblLayout")?.Attribute(W + "type"));
            Assert.NotEmpty(WrittenReport.Value(properties, "tblCaption")!);
            Assert.NotEmpty(WrittenReport.Value(properties, "tblDescription")!);
            Assert.Empty(table.Descendants(W + "gridSpan"));
            Assert.Empty(table.Descendants(W + "vMerge"));
        });
    }

    [Fact]
    public void Japanese_runs_are_hinted_and_japanese_typography_is_on()
    {
        var run = _written.Document.Descendants(W + "r").First(r => WrittenReport.TextOf(r) == "目次 / Contents");
        Assert.Equal("eastAsia", (string?)run.Descendants(W + "rFonts").Single().Attribute(W + "hint"));
        var defaults = _written.Part("word/styles.xml").Element(W + "docDefaults")!;
        Assert.Equal("游ゴシック", (string?)defaults.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia"));
        Assert.Equal("ja-JP", (string?)defaults.Descendants(W + "lang").Single().Attribute(W + "eastAsia"));
        string[] rules = ["kinsoku", "overflowPunct", "autoSpaceDE", "autoSpaceDN"];
        Assert.All(rules, rule => Assert.Single(defaults.Descendants(W + rule)));
        var settings = _written.Part("word/settings.xml");
        Assert.Equal("compressPunctuation", WrittenReport.Value(settings, "characterSpacingControl"));
    }

    private static void AssertDistinct(IEnumerable<string> values) =>
        Assert.Empty(values.GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
}
