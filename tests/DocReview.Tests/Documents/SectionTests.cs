using DocReview.Core.Documents.Structure;
using DocReview.Tests.Support;

namespace DocReview.Tests.Documents;

public sealed class SectionTests
{
    [Fact]
    public void Two_sections_with_the_same_printed_number_stay_two()
    {
        var document = Raw.Structure(Raw.Heading("2. 構成"), Raw.Heading("2.3 認証", 2), Raw.Heading("2.3 監視", 2));

        Assert.Equal([("2.3", "認証"), ("2.3", "監視")], document.Sections.Skip(1).Select(s => (s.Number!, s.Title)));
        Assert.Equal(document.Sections.Length, document.Sections.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void Ids_follow_the_position_and_not_the_number()
    {
        var document = Raw.Structure(Raw.Heading("1. 概要"), Raw.Heading("5. 構成"), Raw.Heading("5.7 認証", 2), Raw.Heading("5.7.1 MFA", 3));

        Assert.Equal(["sec-1", "sec-2", "sec-2-1", "sec-2-1-1"], document.Sections.Select(s => s.Id));
    }

    [Fact]
    public void A_section_knows_its_parent()
    {
        var document = Raw.Structure(Raw.Heading("1. 概要"), Raw.Heading("1.1 目的", 2), Raw.Heading("2. 構成"));

        Assert.Equal([null, "sec-1", null], document.Sections.Select(s => s.ParentId));
    }

    [Fact]
    public void A_typed_number_says_the_depth_more_reliably_than_the_level()
    {
        var document = Raw.Structure(Raw.Heading("1. 概要"), Raw.Heading("1.2 範囲", level: 1));

        Assert.Equal(2, document.Sections[1].Level);
    }

    [Fact]
    public void A_computed_number_is_kept_beside_the_title()
    {
        var section = Raw.Structure(Raw.Heading("認証") with { ComputedNumber = "2.3." }).Sections.Single();

        Assert.Equal("2.3 認証", section.Heading);
    }

    [Fact]
    public void Brackets_around_a_heading_without_a_number_go() =>
        Assert.Equal("運用", Raw.Structure(Raw.Heading("【運用】")).Sections.Single().Title);

    [Fact]
    public void Text_before_the_first_heading_stands_in_a_preamble()
    {
        var document = Raw.Structure(Raw.Paragraph("本書の位置づけを示す。"), Raw.Heading("1. 概要"), Raw.Paragraph("本文。"));

        Assert.Equal(["sec-0", "sec-1"], document.Blocks.Select(b => b.SectionId));
        Assert.Equal("sec-0", document.Sections[0].Id);
    }

    [Fact]
    public void Without_text_before_the_first_heading_there_is_no_preamble() =>
        Assert.Equal("sec-1", Raw.Structure(Raw.Heading("1. 概要"), Raw.Paragraph("本文。")).Sections[0].Id);

    [Fact]
    public void Blocks_are_numbered_in_document_order()
    {
        var document = Raw.Structure(Raw.Heading("1. 概要"), Raw.Paragraph("甲。"), Raw.Paragraph(""), Raw.Paragraph("乙。"));

        Assert.Equal(["B-0001", "B-0002"], document.Blocks.Select(b => b.Id));
    }

    [Fact]
    public void Repaired_text_keeps_the_raw_text_beside_it()
    {
        var block = Raw.Structure(Raw.Paragraph("自 社で運用する。")).Blocks.Single();

        Assert.Equal(("自社で運用する。", "自 社で運用する。"), (block.Text, block.RawText));
    }

    [Fact]
    public void Sound_text_has_no_raw_text() => Assert.Null(Raw.Structure(Raw.Paragraph("自社で運用する。")).Blocks.Single().RawText);

    [Fact]
    public void Code_is_never_repaired() => Assert.Equal("a   = **b**", Raw.Structure(Raw.Code("a   = **b**")).Blocks.Single().Text);

    [Fact]
    public void The_same_raw_document_gives_the_same_structure()
    {
        var raw = Raw.Document(Raw.Heading("1. 概要"), Raw.Paragraph("本文。"), Raw.Table(["項目", "値"], ["暗号化", "有効"]));

        Assert.Equal(Print(), Print());

        string Print() => string.Join('\n', DocumentStructure.Build(raw).Blocks.Select(b => $"{b.Id} {b.SectionId} {b.Text} {string.Join(',', b.Table?.Header ?? [])}"));
    }
}
