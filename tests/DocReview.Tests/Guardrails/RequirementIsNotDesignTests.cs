using DocReview.Core.Guardrails;
using DocReview.Core.Statements.Checks;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails;

public sealed class RequirementIsNotDesignTests
{
    private const string Requirement = "通信を暗号化すること。";

    [Fact]
    public void What_a_requirements_document_demands_is_not_in_place()
    {
        var verification = Verify(string.Join("\n\n", Enumerable.Range(1, 10).Select(n => $"項目 {n} では{Requirement}")));

        Assert.Empty(verification.Accepted);
        Assert.All(verification.Events, e => Assert.Equal(RequirementIsNotDesign.Rule, e.Rule));
    }

    [Fact]
    public void The_odd_requirement_in_a_design_is_a_rule_of_the_design()
    {
        var verification = Verify($"{Requirement}\n\n" + string.Join("\n\n", Enumerable.Range(1, 40).Select(n => $"サブネット {n} に配置する。")));

        Assert.NotEmpty(verification.Accepted);
    }

    [Fact]
    public void A_row_that_demands_is_a_requirement() =>
        Assert.True(RequirementsDocument.Is(SmallLens.Statements(
            "| No. | 要件 |\n|---|---|\n" + string.Join('\n', Enumerable.Range(1, 9).Select(n => $"| {n} | 機能 {n} を備えること |")))));

    private static Verification Verify(string text)
    {
        var practice = SmallLens.WithSignals("""[ { "all": ["暗号化"] } ]""");
        var statements = SmallLens.Statements(text);
        return Verifier.Verify(SmallLens.Classify(practice, text), new(statements, [practice]));
    }
}
