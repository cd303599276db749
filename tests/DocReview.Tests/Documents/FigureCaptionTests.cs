using CsCheck;
using DocReview.Core.Documents;
using DocReview.Tests.Support;

namespace DocReview.Tests.Documents;

public sealed class FigureCaptionTests
{
    [Fact]
    public void A_figure_belongs_to_the_caption_below() => Assert.Equal(["図1 甲", "図2 乙"], Captions(
        Raw.Figure("甲"), Raw.Caption("図1 甲"), Raw.Figure("乙"), Raw.Caption("図2 乙")));

    [Fact]
    public void Captions_above_their_figures_are_told_by_the_first_and_last() => Assert.Equal(["図1 甲", "図2 乙"], Captions(
        Raw.Caption("図1 甲"), Raw.Figure("甲"), Raw.Caption("図2 乙"), Raw.Figure("乙")));

    [Fact]
    public void Pictures_side_by_side_share_a_caption() => Assert.Equal(["図1 甲と乙", "図1 甲と乙"], Captions(
        Raw.Figure("甲"), Raw.Figure("乙"), Raw.Caption("図1 甲と乙")));

    [Fact]
    public void A_single_caption_above_is_taken_where_none_stands_below() => Assert.Equal(["図1 甲"], Captions(
        Raw.Caption("図1 甲"), Raw.Figure("甲"), Raw.Paragraph("本文である。")));

    [Fact]
    public void The_caption_of_a_table_is_none_of_a_figure() => Assert.Equal([null], Captions(
        Raw.Figure("甲"), Raw.Caption("表1 一覧"), Raw.Table(["項目", "値"], ["暗号化", "有効"])));

    [Fact]
    public void A_caption_in_another_section_is_none_of_the_figure() => Assert.Equal([null], Captions(
        Raw.Figure("甲"), Raw.Heading("1. 概要"), Raw.Caption("図1 乙")));

    [Fact]
    public void Text_between_figure_and_caption_parts_them() => Assert.Equal([null], Captions(
        Raw.Figure("甲"), Raw.Paragraph("本文である。"), Raw.Caption("図1 乙")));

    [Fact]
    public void Only_figures_of_the_same_section_stand_between_a_figure_and_its_caption() => Gen.Int[0, 4].Array[0, 12].Sample(kinds =>
    {
        var document = Raw.Structure([.. kinds.Select(Block)]);
        foreach (var figure in document.Blocks.Where(b => b.CaptionId is not null))
        {
            var (from, to) = (document.Blocks.IndexOf(figure), document.Blocks.IndexOf(document.Blocks.Single(b => b.Id == figure.CaptionId)));
            var between = document.Blocks.Skip(Math.Min(from, to) + 1).Take(Math.Abs(from - to) - 1);
            Assert.Equal(BlockType.Caption, document.Blocks[to].Type);
            Assert.All(between.Append(document.Blocks[to]), b => Assert.Equal(figure.SectionId, b.SectionId));
            Assert.All(between, b => Assert.Equal(BlockType.Figure, b.Type));
        }
    });

    private static RawBlock Block(int kind, int position) => kind switch
    {
        0 => Raw.Figure($"部品{position}"),
        1 => Raw.Caption($"図{position + 1} 構成"),
        2 => Raw.Caption($"表{position + 1} 一覧"),
        3 => Raw.Paragraph("本文である。"),
        _ => Raw.Heading($"{position + 1}. 章"),
    };

    private static IEnumerable<string?> Captions(params RawBlock[] blocks)
    {
        var document = Raw.Structure(blocks);
        return document.Blocks.Where(b => b.Type == BlockType.Figure).Select(f => document.Blocks.SingleOrDefault(b => b.Id == f.CaptionId)?.Text);
    }
}
