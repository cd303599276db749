using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Answers;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class ClassificationAnswerTests
{
    private static readonly AskedBatch Asked = new(
        Raw.Split(Raw.Paragraph("バックアップを毎日取得する。"), Raw.Paragraph("復元は試験しない。"), Raw.Paragraph("ログを保管する。")), "9f86d081884c7d65", [], "model-x");

    [Fact]
    public void Rows_become_proposals_of_the_model()
    {
        var answered = Read("""{"rows":[{"statement":"S-0001","practice":"Q01-BP01","target":"backup_taken","stance":"supports","weight":"states"}],"none":["S-0002","S-0003"]}""");

        var proposal = Assert.Single(answered.Proposals);
        Assert.Equal(("S-0001", Stance.Supports, Weight.States, "model-x"), (proposal.StatementId, proposal.Stance, proposal.Weight, proposal.Engine));
        Assert.Empty(answered.AskAgain);
        Assert.Empty(answered.Events);
    }

    [Fact]
    public void What_is_left_out_or_badly_formed_is_asked_again()
    {
        var answered = Read("""{"rows":[{"statement":"S-0002","practice":"Q01-BP01","target":"backup_taken","stance":"perhaps","weight":"states"}],"none":["S-0003"]}""");

        Assert.Equal(["S-0001", "S-0002"], answered.AskAgain);
    }

    [Fact]
    public void A_statement_that_was_not_asked_gives_no_proposal() =>
        Assert.Empty(Read("""{"rows":[{"statement":"S-9999","practice":"Q01-BP01","target":"backup_taken","stance":"supports","weight":"states"}]}""").Proposals);

    [Theory]
    [InlineData("バックアップを毎日取得する", 1)]
    [InlineData("バックアップは毎日取得しない", 0)]
    [InlineData("まったく別の文である", 0)]
    public void A_quote_must_be_the_statements(string quote, int accepted) =>
        Assert.Equal(accepted, Read($$"""{"rows":[{"statement":"S-0001","practice":"Q01-BP01","target":"backup_taken","stance":"supports","weight":"states","quote":"{{quote}}"}]}""").Proposals.Length);

    [Fact]
    public void A_quote_that_leaves_the_denial_off_is_refused() =>
        Assert.Empty(Read("""{"rows":[{"statement":"S-0002","practice":"Q01-BP01","target":"backup_tested","stance":"supports","weight":"states","quote":"復元は試験"}]}""").Proposals);

    [Theory]
    [InlineData("I cannot do that.")]
    [InlineData("""{"answer":"all compliant"}""")]
    [InlineData("""{"rows":[],"none":["9f86d081884c7d65"]}""")]
    public void An_answer_that_is_none_is_rejected_as_a_whole(string answer)
    {
        var answered = Read(answer);

        Assert.True(answered.IsRejected);
        Assert.Equal(3, answered.AskAgain.Length);
    }

    private static AnsweredBatch Read(string answer) => ClassificationAnswer.Read(answer, Asked);
}
