using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Tests.Support;
using static DocReview.Tests.Guardrails.Answers.Proposals;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class AloneTests
{
    [Fact]
    public void Support_that_both_see_stands_even_in_an_attacked_document()
    {
        var weighed = Weigh("バックアップを取得する。", [Supports(engine: "offline")], isAttacked: true);

        Assert.Equal(Supports(), Assert.Single(weighed.Accepted));
        Assert.Empty(weighed.Unconfirmed);
    }

    [Fact]
    public void A_paraphrase_counts_once_it_is_confirmed()
    {
        const string Text = "バックアップを毎晩別リージョンへ複製する。";
        var first = Weigh(Text, [], isAttacked: false);

        Assert.Equal(Weight.Touches, Assert.Single(first.Accepted).Weight);
        var again = Weigh(Text, [], isAttacked: false, [.. first.Unconfirmed.Select(SupportKey.Of)]);
        Assert.Equal(Weight.States, Assert.Single(again.Accepted).Weight);
        Assert.Empty(again.Events);
    }

    [Fact]
    public void A_statement_on_something_else_supports_nothing()
    {
        var weighed = Weigh("会議室は 3 階にある。", [], isAttacked: false, [SupportKey.Of(Supports())]);

        Assert.Equal(Weight.Touches, Assert.Single(weighed.Accepted).Weight);
        Assert.Equal(Supports(), Assert.Single(weighed.Held));
        Assert.Equal(GuardrailAction.Weakened, Assert.Single(weighed.Events).Action);
    }

    [Fact]
    public void In_an_attacked_document_the_models_word_is_not_enough()
    {
        var weighed = Weigh("バックアップを毎晩別リージョンへ複製する。", [], isAttacked: true, [SupportKey.Of(Supports())]);

        Assert.Equal(Weight.Touches, Assert.Single(weighed.Accepted).Weight);
        Assert.Equal(GuardrailAction.ForPerson, Assert.Single(weighed.Events).Action);
    }

    [Fact]
    public void What_speaks_against_a_practice_is_never_held()
    {
        var weighed = new Alone(TextFolder.Plain).Weigh([Contradicts(), Contradicts(SmallLens.Violation)], None, Context("会議室は 3 階にある。"), isAttacked: true, ImmutableHashSet<SupportKey>.Empty);

        Assert.Equal(2, weighed.Accepted.Count(p => p.Weight == Weight.States));
    }

    [Fact]
    public void A_statement_that_supports_nearly_everything_supports_nothing()
    {
        var practice = SmallLens.Load().BestPractices.Single();
        ImmutableArray<BestPractice> practices = [.. Enumerable.Range(1, Alone.MostPractices + 1).Select(n => practice with { Id = $"Q01-BP0{n}" })];
        ImmutableArray<ProposedClassification> model = [.. practices.Select(p => Supports() with { PracticeId = p.Id })];
        var context = new GuardrailContext(Raw.Split(Raw.Paragraph("バックアップを毎晩別リージョンへ複製する。")), practices);

        Assert.Empty(Weigh(model).Unconfirmed);
        Assert.Equal(Alone.MostPractices, Weigh(model[1..]).Unconfirmed.Length);

        WeighedSupport Weigh(ImmutableArray<ProposedClassification> proposals) =>
            new Alone(TextFolder.Plain).Weigh(proposals, [], context, isAttacked: false, ImmutableHashSet<SupportKey>.Empty);
    }

    private static WeighedSupport Weigh(string text, ProposedClassification[] offline, bool isAttacked, HashSet<SupportKey>? confirmed = null) =>
        new Alone(TextFolder.Plain).Weigh([Supports()], [.. offline], Context(text), isAttacked, confirmed ?? []);
}
