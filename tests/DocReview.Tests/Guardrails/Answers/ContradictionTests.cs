using DocReview.Core.Classification;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;
using static DocReview.Tests.Guardrails.Answers.Proposals;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class ContradictionTests
{
    [Fact]
    public void Support_in_a_sentence_that_affirms_stands()
    {
        var settled = Contradiction.Settle([Supports()], None, Context("バックアップを取得する。"));

        Assert.Equal(Supports(), Assert.Single(settled.Accepted));
        Assert.Empty(settled.Events);
    }

    [Fact]
    public void Of_both_stances_on_one_statement_the_worse_wins()
    {
        var settled = Contradiction.Settle([Supports(), Contradicts()], None, Context("バックアップを取得する。"));

        Assert.Equal(Contradicts(), Assert.Single(settled.Accepted));
        Assert.Equal(GuardrailAction.ForPerson, Assert.Single(settled.Events).Action);
    }

    [Theory]
    [InlineData("バックアップは取得しない。")]
    [InlineData("バックアップの取得は不要とする。")]
    [InlineData("Backups are not taken.")]
    public void Support_in_a_denial_only_touches_and_goes_to_a_person(string text)
    {
        var settled = Contradiction.Settle([Supports()], None, Context(text));

        Assert.Equal(Weight.Touches, Assert.Single(settled.Accepted).Weight);
        Assert.Equal(GuardrailAction.ForPerson, Assert.Single(settled.Events).Action);
    }

    [Fact]
    public void A_denial_that_both_engines_read_as_support_stands() =>
        Assert.Equal(Supports(), Assert.Single(Contradiction.Settle([Supports()], [Supports(engine: "offline")], Context("バックアップを公開領域に置かない。")).Accepted));

    [Fact]
    public void What_a_model_holds_against_a_denial_stands() =>
        Assert.Equal(Contradicts(), Assert.Single(Contradiction.Settle([Contradicts()], None, Context("バックアップは取得しない。")).Accepted));
}
