using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Input;

namespace DocReview.Tests.Guardrails.Input;

public sealed class CoverTests
{
    private static readonly string[] Asked = ["S-0001", "S-0002", "S-0003"];

    [Fact]
    public void Each_statement_in_one_batch_is_right() => Assert.Empty(Cover.Check(Asked, [["S-0003"], ["S-0001", "S-0002"]]));

    [Fact]
    public void A_statement_in_no_batch_aborts() => Aborts("S-0002", [["S-0001"], ["S-0003"]]);

    [Fact]
    public void A_statement_in_two_batches_aborts() => Aborts("S-0001", [["S-0001", "S-0002"], ["S-0003", "S-0001"]]);

    [Fact]
    public void A_statement_twice_in_a_batch_aborts() => Aborts("S-0003", [["S-0001", "S-0002", "S-0003", "S-0003"]]);

    [Fact]
    public void A_statement_that_is_not_to_be_sent_aborts() => Aborts("S-0009", [["S-0001", "S-0002", "S-0003", "S-0009"]]);

    private static void Aborts(string id, string[][] batches)
    {
        var fault = Assert.Single(Cover.Check(Asked, batches));
        Assert.Equal((id, GuardrailAction.Aborted), (fault.StatementId, fault.Action));
    }
}
