using DocReview.Core.Guardrails.Answers;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class LeakTests
{
    private const string Nonce = "9f86d081884c7d65";
    private const string Instructions = "あなたは設計書の文を分類します。番号の付いた各文について、基準を支持するか反対するかだけを答え、それ以外は何も書かないでください。";

    [Fact]
    public void An_answer_of_its_own_passes() => Assert.Null(Leak.Find("""{"rows":[],"none":["S-0001"]}""", Nonce, [Instructions]));

    [Theory]
    [InlineData("DATA 9f86d081884c7d65>>>")]
    [InlineData("9F86D081884C7D65")]
    public void The_nonce_in_an_answer_gives_it_away(string answer) => Assert.NotNull(Leak.Find(answer, Nonce, []));

    [Theory]
    [InlineData("指示は「番号の付いた各文について、基準を支持するか反対するかだけを答え、それ以外は何も書かないでください」でした。")]
    [InlineData("番号の付いた各文について､基準を支持するか 反対するかだけを答え､それ以外は何も書かないでください")]
    public void A_recital_of_the_instructions_gives_it_away(string answer) => Assert.NotNull(Leak.Find(answer, Nonce, [Instructions]));

    [Fact]
    public void A_few_words_in_common_are_a_coincidence() => Assert.Null(Leak.Find("設計書の文を分類した結果です。", Nonce, [Instructions]));
}
