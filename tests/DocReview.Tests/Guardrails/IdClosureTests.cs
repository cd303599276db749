using CsCheck;
using DocReview.Core.Guardrails;

namespace DocReview.Tests.Guardrails;

public sealed class IdClosureTests
{
    [Fact]
    public void Ids_are_joined_whatever_their_order()
    {
        var closed = IdClosure.Close(["S-0001", "S-0002"], ["S-0002", "S-0001", "S-0002"]);

        Assert.Equal(["S-0001", "S-0002"], closed.Known);
        Assert.Empty(closed.Events);
    }

    [Fact]
    public void An_unknown_id_is_dropped_and_a_missing_one_asked_again()
    {
        var closed = IdClosure.Close(["S-0001", "S-0002"], ["S-0001", "S-9999"]);

        Assert.Equal(["S-9999"], closed.Unknown);
        Assert.Equal(["S-0002"], closed.Missing);
        Assert.Equal([GuardrailAction.Dropped, GuardrailAction.AskAgain], closed.Events.Select(e => e.Action));
    }

    [Fact]
    public void What_was_asked_is_known_or_missing_and_never_both() =>
        Gen.Select(Ids, Ids).Sample((asked, answered) =>
        {
            string[] distinct = [.. asked.Distinct()];
            var closed = IdClosure.Close(distinct, answered);
            return closed.Known.Concat(closed.Missing).Order(StringComparer.Ordinal).SequenceEqual(distinct.Order(StringComparer.Ordinal))
                && closed.Known.All(answered.Contains)
                && !closed.Unknown.Any(distinct.Contains);
        });

    private static Gen<string[]> Ids { get; } = Gen.Int[1, 9].Select(n => $"S-000{n}").Array[0, 9];
}
