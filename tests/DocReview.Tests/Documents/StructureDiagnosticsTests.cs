using DocReview.Core.Documents;
using DocReview.Tests.Support;

namespace DocReview.Tests.Documents;

public sealed class StructureDiagnosticsTests
{
    [Fact]
    public void A_duplicate_section_number_is_named_with_both_titles()
    {
        var found = Single(DiagnosticCodes.DuplicateSectionNumber, Raw.Heading("2.3 認証"), Raw.Paragraph("本文。"), Raw.Heading("2.3 監視"));

        Assert.Contains("「認証」「監視」", found.Message.Ja, StringComparison.Ordinal);
        Assert.Contains("2.3", found.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ログは管理者により")]
    [InlineData("通信は TLS を")]
    [InlineData("鍵のローテーションについては")]
    [InlineData("監視を行い、")]
    public void A_sentence_that_ends_in_a_particle_is_cut_off(string text) => Single(DiagnosticCodes.SentenceCutOff, Raw.Paragraph(text));

    [Theory]
    [InlineData("ログを取得する。")]
    [InlineData("ログの取得")]
    [InlineData("以下に示す:")]
    [InlineData("毎日のバックアップ")]
    public void A_sentence_or_a_noun_phrase_is_not_cut_off(string text) => None(DiagnosticCodes.SentenceCutOff, Raw.Paragraph(text));

    [Fact]
    public void A_figure_without_text_is_reported() => Single(DiagnosticCodes.FigureNotInText, Raw.Figure(""), Raw.Caption("図1 全体構成"));

    [Fact]
    public void A_figure_with_text_is_not_reported() => None(DiagnosticCodes.FigureNotInText, Raw.Figure("ALB ECS RDS"), Raw.Caption("図1 全体構成"));

    [Fact]
    public void Figures_without_caption_and_text_are_reported_once_per_section()
    {
        var found = Raw.Structure(Raw.Heading("1. 構成"), Raw.Figure(""), Raw.Paragraph("本文。"), Raw.Figure(""), Raw.Heading("2. 運用"), Raw.Figure(""))
            .Diagnostics.Where(d => d.Code == DiagnosticCodes.FigureNotInText).ToList();

        Assert.Equal(["sec-1", "sec-2"], found.Select(d => d.SectionId));
        Assert.Contains("2 個", found[0].Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_one_picture_is_no_figure()
    {
        var raw = Raw.Document(Raw.Heading("1. 構成"), Raw.Figure("") with { Location = new("page[2]/figure[1]", 2) }) with
        {
            Parts = [new(1, null, PartStatus.Ok), new(2, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage)],
        };

        Assert.DoesNotContain(Core.Documents.Structure.DocumentStructure.Build(raw).Diagnostics, d => d.Code == DiagnosticCodes.FigureNotInText);
    }

    [Fact]
    public void A_picture_before_the_first_heading_is_a_logo() => None(DiagnosticCodes.FigureNotInText, Raw.Figure(""), Raw.Paragraph("基本設計書"));

    [Fact]
    public void A_captioned_figure_is_reported_once() => Single(DiagnosticCodes.FigureNotInText, Raw.Heading("1. 構成"), Raw.Figure(""), Raw.Caption("図1 全体構成"));

    [Fact]
    public void A_table_caption_is_no_figure() => None(DiagnosticCodes.FigureNotInText, Raw.Caption("表1 設定一覧"), Raw.Table(["項目", "値"], ["暗号化", "有効"]));

    [Fact]
    public void Labels_of_a_drawing_before_its_caption_are_a_figure()
    {
        var document = Raw.Structure(Raw.Paragraph("利用者 CloudFront ALB ECS RDS S3"), Raw.Paragraph("図 2-1 論理構成"));

        Assert.Equal([BlockType.Figure, BlockType.Caption], document.Blocks.Select(b => b.Type));
    }

    [Fact]
    public void Short_paragraphs_of_names_before_a_caption_are_one_figure()
    {
        var document = Raw.Structure([.. new[] { "管理アカウント", "基幹系OU", "情報系OU", "受付アカウント", "分析アカウント", "試験用アカウント", "図 1 アカウントの構成" }.Select(Raw.Paragraph)]);

        Assert.Equal([BlockType.Figure, BlockType.Caption], document.Blocks.Select(b => b.Type));
        Assert.Equal("管理アカウント / 基幹系OU / 情報系OU / 受付アカウント / 分析アカウント / 試験用アカウント", document.Blocks[0].Text);
    }

    [Fact]
    public void Short_paragraphs_with_values_before_a_caption_stay_paragraphs()
    {
        var document = Raw.Structure([.. new[] { "環境：本番", "方式：待機系あり", "暗号化：有効", "監視：常時", "保管：七年", "場所：東京", "図 1 構成" }.Select(Raw.Paragraph)]);

        Assert.DoesNotContain(document.Blocks, b => b.Type == BlockType.Figure);
    }

    [Fact]
    public void Spaces_between_the_labels_of_a_figure_stay() =>
        Assert.Equal("管理 基幹系 情報系", Raw.Structure(Raw.Figure("管理 基幹系 情報系")).Blocks.Single().Text);

    [Fact]
    public void Text_inside_a_figure_is_listed_with_its_caption()
    {
        var listed = Single(DiagnosticCodes.FigureText, Raw.Figure("ALB / ECS / RDS"), Raw.Caption("図1 全体構成"));

        Assert.Contains("図1 全体構成", listed.Message.Ja, StringComparison.Ordinal);
        Assert.Contains("ALB / ECS / RDS", listed.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_text_and_caption_is_reported_where_it_stands() =>
        Assert.Equal(Raw.Here, Single(DiagnosticCodes.FigureNotInText, Raw.Heading("1. 構成"), Raw.Paragraph("構成を示す。"), Raw.Figure("")).Location);

    [Fact]
    public void The_picture_of_a_scanned_page_is_reported_with_its_page_only()
    {
        var scan = Raw.Figure("") with { Location = new("page[3]/figure[1]", 3) };
        var raw = Raw.Document(Raw.Paragraph("構成を示す。"), scan) with { Parts = [new(3, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage)] };

        Assert.Empty(Core.Documents.Structure.DocumentStructure.Build(raw).Diagnostics);
    }

    [Fact]
    public void A_sentence_before_a_caption_stays_a_paragraph()
    {
        var document = Raw.Structure(Raw.Paragraph("全体の構成を次の図に示す。"), Raw.Paragraph("図 2-1 論理構成"));

        Assert.Equal(BlockType.Paragraph, document.Blocks[0].Type);
    }

    [Fact]
    public void A_sentence_that_begins_with_a_figure_number_is_no_caption() =>
        Assert.Equal(BlockType.Paragraph, Raw.Structure(Raw.Paragraph("図1 に示すとおり、ALB を配置する。")).Blocks.Single().Type);

    [Theory]
    [InlineData("認証\uFFFDキーを保管する。")]
    [InlineData("サー□バを配置する。")]
    public void An_unreadable_glyph_is_reported(string text) => Single(DiagnosticCodes.UnreadableGlyphs, Raw.Paragraph(text));

    [Fact]
    public void An_unreadable_glyph_in_a_table_is_reported() => Single(DiagnosticCodes.UnreadableGlyphs, Raw.Table(["項目", "値"], ["暗号\uFFFD", "有効"]));

    [Fact]
    public void An_empty_check_box_is_no_unreadable_glyph() => None(DiagnosticCodes.UnreadableGlyphs, Raw.Paragraph("□ 有効 □ 無効"));

    [Fact]
    public void A_cited_note_without_a_text_is_reported()
    {
        var found = Single(DiagnosticCodes.UnresolvedNote, Raw.Table(["項目", "値"], ["保管", "7 年※2"]), Raw.Note("※1 監査ログに限る。"));

        Assert.Contains("※2", found.Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_asterisk_and_number_without_a_note_may_be_a_count() =>
        None(DiagnosticCodes.UnresolvedNote, Raw.Table(["項目", "値"], ["台数", "t3.large*2"]), Raw.Paragraph("本文である。"));

    [Fact]
    public void A_resolved_note_is_not_reported() =>
        None(DiagnosticCodes.UnresolvedNote, Raw.Table(["項目", "値"], ["保管", "7 年※1"]), Raw.Note("※1 監査ログに限る。"));

    [Fact]
    public void What_the_reader_reported_stays_first()
    {
        var ours = new Diagnostic(DiagnosticCodes.HiddenText, DiagnosticSeverity.Info, new("隠し文字", "hidden text"));
        var raw = Raw.Document(Raw.Paragraph("通信は TLS を")) with { Diagnostics = [ours] };

        Assert.Equal([DiagnosticCodes.HiddenText, DiagnosticCodes.SentenceCutOff], Core.Documents.Structure.DocumentStructure.Build(raw).Diagnostics.Select(d => d.Code));
    }

    private static Diagnostic Single(string code, params RawBlock[] blocks) => Assert.Single(Raw.Structure(blocks).Diagnostics, d => d.Code == code);

    private static void None(string code, params RawBlock[] blocks) => Assert.DoesNotContain(Raw.Structure(blocks).Diagnostics, d => d.Code == code);
}
