using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("⻑所", "長所")]
    [InlineData("⽇本", "日本")]
    [InlineData("国⺠", "国民")]
    [InlineData("⻄⽅", "西方")]
    public void Radicals_are_read_as_the_kanji_they_look_like(string printed, string read)
    {
        Assert.Equal([$"Paragraph {read}の説明"], Blocks.Print(OneLine(printed + "の説明")));
    }

    [Fact]
    public void Characters_that_normalisation_would_change_stay_as_printed()
    {
        Assert.Equal(["Paragraph 温度は25℃、面積は㎡、担当は㈱例、区分はⅣとする"], Blocks.Print(OneLine("温度は25℃、面積は㎡、担当は㈱例、区分はⅣとする")));
    }

    [Fact]
    public void Control_characters_and_lone_surrogates_are_replaced_and_reported()
    {
        var document = OneLine("前\u0001後\uD800末");

        Assert.Equal(["Paragraph 前\uFFFD後\uFFFD末"], Blocks.Print(document));
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.IllegalCharacters);
        Assert.Equal(PartStatus.Partial, Assert.Single(document.Parts).Status);
    }

    [Fact]
    public void Characters_without_a_meaning_are_reported_as_unreadable()
    {
        var document = OneLine("外字\uE123を含む");

        Assert.Equal(["Paragraph 外字\uFFFDを含む"], Blocks.Print(document));
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.UnreadableGlyphs);
    }

    [Theory]
    [InlineData('\uF06C', "•")]
    [InlineData('\uF06E', "■")]
    [InlineData('\uF0D8', "➢")]
    [InlineData('\uF041', "•")]
    public void Symbol_font_bullets_become_bullets(char code, string bullet)
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, code.ToString(), font: "F3").Text(70, 700, "項目の説明である。")).Read();

        Assert.Equal([$"L0 {bullet} 項目の説明である。"], Blocks.Print(document));
    }

    [Theory]
    [InlineData('\uF0FE', "☑")]
    [InlineData('\uF0A8', "□")]
    [InlineData('\uF0FC', "✓")]
    [InlineData('\uF0FB', "✗")]
    public void Symbol_font_check_marks_keep_their_polarity(char code, string mark)
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "多要素認証の適用 ").Text(135, 700, code.ToString(), font: "F3")).Read();

        Assert.EndsWith(mark, Assert.Single(document.Blocks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacement_text_wins_over_the_drawn_characters()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "適用の有無").Marked("Span", "<< /ActualText <FEFF274C> >>", inner => inner.Text(102, 700, "V")))
            .Read();

        Assert.Equal(["Paragraph 適用の有無❌"], Blocks.Print(document));
    }

    [Fact]
    public void Overprinted_bold_is_read_once()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "重要な方針").Text(50.3, 700, "重要な方針")).Read();

        Assert.Equal("重要な方針", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void A_raised_note_mark_is_written_with_its_sign()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "暗号化").Text(80, 704, "1)", size: 6).Text(50, 600, "通常の本文である。")).Read();

        Assert.Equal("暗号化※1)", document.Blocks[0].Text);
    }

    private static RawDocument OneLine(string text) => new TinyPdf().Page(page => page.Text(50, 700, text)).Read();
}
