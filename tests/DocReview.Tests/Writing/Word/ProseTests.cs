using DocReview.Core.Documents;
using DocReview.Writing.Word.Chapters;

namespace DocReview.Tests.Writing.Word;

public sealed class ProseTests
{
    [Theory]
    [InlineData("1. Turn on GuardDuty. Send its findings to Security Hub.\n2. Name an owner.", "Turn on GuardDuty.")]
    [InlineData("Turn on GuardDuty", "Turn on GuardDuty")]
    public void The_first_sentence_in_english_is_not_the_number_of_a_step(string text, string first) =>
        Assert.Equal(first, Prose.FirstSentence(text, Language.English));

    [Theory]
    [InlineData("1. GuardDuty を有効化する。検出結果は Security Hub に集約する。\n2. 担当を決める。", "GuardDuty を有効化する。")]
    [InlineData("TLS 1.2 以上とする。", "TLS 1.2 以上とする。")]
    public void The_first_sentence_in_japanese_ends_at_its_full_stop(string text, string first) =>
        Assert.Equal(first, Prose.FirstSentence(text, Language.Japanese));
}
