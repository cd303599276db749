using DocReview.Core.Documents.Structure;

namespace DocReview.Tests.Documents;

public sealed class NoteMarksTests
{
    [Theory]
    [InlineData("※1 東京リージョンに限る。", "※1", "東京リージョンに限る。")]
    [InlineData("※２：別途定める。", "※2", "別途定める。")]
    [InlineData("*3 既定値。", "※3", "既定値。")]
    [InlineData("(注1) 開発環境を除く。", "※1", "開発環境を除く。")]
    [InlineData("注2: 手動で行う。", "※2", "手動で行う。")]
    public void A_note_gives_its_mark_and_text(string text, string mark, string content) => Assert.Equal((mark, content), NoteMarks.ReadNote(text));

    [Theory]
    [InlineData("※ 番号のない注記")]
    [InlineData("注意事項を示す。")]
    [InlineData("ログを保管する。※1")]
    public void Text_without_a_leading_numbered_mark_is_no_note(string text) => Assert.Null(NoteMarks.ReadNote(text));

    [Fact]
    public void Cited_marks_come_once_each_in_order() => Assert.Equal(["※2", "※1"], NoteMarks.Cited("保管期間※2は 7 年※1、複製も同じ※２"));

    [Fact]
    public void A_cited_mark_may_have_lost_its_glyph() => Assert.Equal(["※1"], NoteMarks.Cited("毎日*1"));

    [Fact]
    public void A_product_is_no_note_mark() => Assert.Empty(NoteMarks.Cited("サイズは 2*1.5 とする"));

    [Fact]
    public void Stripping_removes_every_mark() => Assert.Equal("保管期間", NoteMarks.Strip("保管期間※1※2"));
}
