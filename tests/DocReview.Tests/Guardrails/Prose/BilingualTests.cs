using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Prose;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails.Prose;

public sealed class BilingualTests
{
    [Theory]
    [InlineData("KMS の鍵を 90 日ごとに交換する。", "KMS keys are rotated every 90 days.")]
    [InlineData("ログを七日で消す。", "Logs are deleted after 7 days.")]
    [InlineData("「踏み台」を置く。", "A bastion (「踏み台」) is in place.")]
    public void Two_languages_that_say_the_same_pass(string ja, string en) => Assert.Empty(Bilingual.Check(new(ja, en), GuardData.Services));

    [Theory]
    [InlineData("Keys are rotated.", "Keys are rotated.")]
    [InlineData("鍵を交換する。", "鍵を交換する。")]
    [InlineData("鍵を 90 日ごとに交換する。", "Keys are rotated every 30 days.")]
    [InlineData("鍵を 90 日ごとに交換する。", "Keys are rotated.")]
    [InlineData("鍵を交換する。", "KMS keys are rotated.")]
    [InlineData("KMS の鍵を交換する。", "CloudHSM keys are rotated.")]
    public void A_field_that_differs_is_asked_for_again(string ja, string en)
    {
        var events = Bilingual.Check(new(ja, en), GuardData.Services);

        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Equal(GuardrailAction.AskAgain, e.Action));
    }
}
