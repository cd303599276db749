using DocReview.Core.Classification.Offline;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Statements;

namespace DocReview.Tests.Classification;

public sealed class SignalWordsTests
{
    private static readonly TextFolder Folder = new([new("利用者", "ユーザ")]);

    [Fact]
    public void Words_are_shown_as_the_document_writes_them_in_their_order() =>
        Assert.Equal(["ﾊﾞｯｸｱｯﾌﾟ", "取得"], SignalWords.In("ﾊﾞｯｸｱｯﾌﾟを毎日取得する。", new() { All = [Term("取得"), Term("バックアップ")] }, Folder));

    [Fact]
    public void A_variant_is_shown_by_the_word_that_stands_there() =>
        Assert.Equal(["利用者", "削除"], SignalWords.In("利用者を削除する。", new() { All = [Term("ユーザー")], Any = [Term("削除"), Term("無効")] }, Folder));

    [Fact]
    public void Words_that_overlap_are_one_and_each_is_said_once() =>
        Assert.Equal(["監査ログ"], SignalWords.In("監査ログとは監査ログである。", new() { AtLeastOf = [Term("監査"), Term("監査ログ"), Term("査ログ")] }, Folder));

    [Fact]
    public void A_word_that_speaks_against_the_signal_is_not_shown() =>
        Assert.Equal(["取得"], SignalWords.In("取得しない。", new() { All = [Term("取得")], None = [Term("しない")] }, Folder));

    private static Term Term(string source)
    {
        var groups = new Dictionary<string, string[]>(StringComparer.Ordinal);
        return new TermParser(Folder, groups, groups).Parse(source);
    }
}
