using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Tests.Evaluation.Mutation;

public sealed class EnglishSentenceTests
{
    [Theory]
    [InlineData("Keys are rotated every year.", "Keys are not rotated every year.")]
    [InlineData("Keys are not rotated.", "Keys are rotated.")]
    [InlineData("Every door must be locked.", "Every door must not be locked.")]
    [InlineData("The gate uses two locks.", "The gate does not use two locks.")]
    public void A_predicate_is_turned_round(string sentence, string negated) => Assert.Equal(negated, EnglishSentence.Read(sentence)?.Negated());

    [Theory]
    [InlineData("Keys are rotated.", "Keys are planned to be rotated.")]
    [InlineData("The gate uses two locks.", "The gate is planned to use two locks.")]
    public void What_is_in_place_becomes_a_plan(string sentence, string planned) => Assert.Equal(planned, EnglishSentence.Read(sentence)?.Planned());

    [Theory]
    [InlineData("Keys are rotated and are kept for a year.")]
    [InlineData("No key is shared.")]
    [InlineData("Keys are rotated, but doors stay open.")]
    [InlineData("Key rotation")]
    [InlineData("鍵 is rotated.")]
    public void What_cannot_be_rewritten_for_sure_is_left_alone(string sentence) => Assert.Null(EnglishSentence.Read(sentence));
}
