using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class TagTests
{
    [Fact]
    public void Tags_say_what_the_layout_does_not_show()
    {
        var document = Tagged(
            "<< /S /Document /P 100 0 R /K [102 0 R 103 0 R 104 0 R] >>",
            "<< /S /見出し /P 101 0 R /Pg {page} /K 0 >>".Replace("見出し", "Midashi", StringComparison.Ordinal),
            "<< /S /P /P 101 0 R /Pg {page} /K 1 >>",
            "<< /S /Figure /Alt <FEFF69CB6210> /P 101 0 R /Pg {page} /K 2 >>");

        Assert.Equal(["H2 方針", "Paragraph 本文である。", "Figure 構成: 図の文字"], Blocks.Print(document));
    }

    [Fact]
    public void A_tagged_table_keeps_spans_and_header_cells()
    {
        var document = Tagged(
            "<< /S /Table /P 100 0 R /K [102 0 R 103 0 R] >>",
            "<< /S /TR /P 101 0 R /K [<< /S /TH /P 102 0 R /A << /O /Table /ColSpan 2 >> /Pg {page} /K 0 >>] >>",
            "<< /S /TR /P 101 0 R /K [<< /S /TD /P 103 0 R /Pg {page} /K 1 >> << /S /TD /P 103 0 R /Pg {page} /K 2 >>] >>");

        var table = Blocks.OnlyTable(document);
        Assert.Equal(["方針<1x2>", "本文である。 | 図の文字"], Blocks.PrintRows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    [Fact]
    public void A_tagged_table_of_contents_is_not_read()
    {
        var document = Tagged(
            "<< /S /Document /P 100 0 R /K [<< /S /TOC /K [<< /S /TOCI /Pg {page} /K 0 >>] >> << /S /P /Pg {page} /K [1 2] >>] >>");

        Assert.Equal("本文である。図の文字", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void Tags_that_leave_text_out_are_not_trusted()
    {
        var document = Tagged("<< /S /H1 /P 100 0 R /Pg {page} /K 1 >>");

        Assert.Equal(["方針", "本文である。", "図の文字"], document.Blocks.Select(block => block.Text));
        Assert.DoesNotContain(document.Blocks, block => block.Type == BlockType.Heading);
    }

    [Fact]
    public void A_tree_that_bites_its_tail_ends()
    {
        var document = Tagged("<< /S /Document /P 100 0 R /K [101 0 R << /S /P /Pg {page} /K [0 1 2] >>] >>");

        Assert.Single(document.Blocks);
    }

    [Fact]
    public void Artifacts_are_no_text()
    {
        var document = new TinyPdf { Catalog = "/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R" }
            .Page(page => page
                .Marked("Artifact", "<< /Type /Pagination >>", inner => inner.Text(50, 820, "欄外の文字"))
                .Marked("P", "<< /MCID 0 >>", inner => inner.Text(50, 700, "本文である。")))
            .Object("<< /Type /StructTreeRoot /K 101 0 R >>")
            .Object($"<< /S /P /P 100 0 R /Pg {TinyPdf.PageObject(1)} 0 R /K 0 >>")
            .Read();

        Assert.Equal(["Paragraph 本文である。"], Blocks.Print(document));
    }

    private static RawDocument Tagged(params string[] elements)
    {
        var pdf = new TinyPdf { Catalog = "/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R" }
            .Page(page => page
                .Marked("P", "<< /MCID 0 >>", inner => inner.Text(50, 700, "方針"))
                .Marked("P", "<< /MCID 1 >>", inner => inner.Text(50, 650, "本文である。"))
                .Marked("P", "<< /MCID 2 >>", inner => inner.Text(50, 600, "図の文字")))
            .Object("<< /Type /StructTreeRoot /RoleMap << /Midashi /H2 >> /K 101 0 R >>");
        foreach (var element in elements)
            pdf.Object(element.Replace("{page}", $"{TinyPdf.PageObject(1)} 0 R", StringComparison.Ordinal));
        return pdf.Read();
    }
}
