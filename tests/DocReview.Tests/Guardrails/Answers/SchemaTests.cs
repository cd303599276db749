using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class SchemaTests
{
    private const string Good = """{"id":"S-0001","stance":"supports","sure":0.5,"final":true}""";

    private static readonly AnswerShape Shape = new()
    {
        Rows = "rows",
        IdField = "id",
        Lists = ["none"],
        MaxRows = 4,
        Fields =
        [
            new("id"),
            new("stance") { Values = ["supports", "contradicts"] },
            new("sure", AnswerFieldType.Number),
            new("final", AnswerFieldType.Flag),
            new("note") { IsRequired = false, MaxLength = 5 },
        ],
    };

    [Fact]
    public void A_row_of_the_form_asked_for_is_read()
    {
        var read = Check($$"""{"rows":[{{Good}}],"none":["S-0002","S-0002",3]}""");

        Assert.True(read.IsUsable);
        var row = Assert.Single(read.Rows);
        Assert.Equal(("S-0001", "supports", "0.5", "true", null), (row.Id, row["stance"], row["sure"], row["final"], row["note"]));
        Assert.Equal(["S-0002"], read.Lists["none"]);
        Assert.Empty(read.Events);
    }

    [Theory]
    [InlineData("stance is missing", """{"id":"S-0009","sure":1,"final":true}""")]
    [InlineData("stance is none of supports, contradicts", """{"id":"S-0009","stance":"maybe","sure":1,"final":true}""")]
    [InlineData("sure is no number", """{"id":"S-0009","stance":"supports","sure":"1","final":true}""")]
    [InlineData("final is no flag", """{"id":"S-0009","stance":"supports","sure":1,"final":"yes"}""")]
    [InlineData("the key verdict was not asked for", """{"id":"S-0009","stance":"supports","sure":1,"final":true,"verdict":"compliant"}""")]
    [InlineData("the key stance stands twice", """{"id":"S-0009","stance":"contradicts","stance":"supports","sure":1,"final":true}""")]
    [InlineData("note has more than 5 characters", """{"id":"S-0009","stance":"supports","sure":1,"final":true,"note":"too long"}""")]
    public void Only_the_bad_row_is_to_be_asked_again(string reason, string bad)
    {
        var read = Check($$"""{"rows":[{{bad}},{{Good}}]}""");

        Assert.Equal("S-0001", Assert.Single(read.Rows).Id);
        Assert.Equal(new(0, "S-0009", reason), Assert.Single(read.Bad));
        Assert.Equal(GuardrailAction.AskAgain, Assert.Single(read.Events).Action);
    }

    [Fact]
    public void A_row_that_is_no_object_cannot_say_what_it_answers() => Assert.Null(Assert.Single(Check("""{"rows":["S-0001"]}""").Bad).Id);

    [Fact]
    public void A_model_in_a_loop_repeats_rows_that_count_once()
    {
        var read = Check($$"""{"rows":[{{Good}},{{Good}},{{Good}},{{Good}}]}""");

        Assert.Single(read.Rows);
        Assert.Equal("array loop", Assert.Single(read.Events).Reason);
    }

    [Fact]
    public void Rows_beyond_the_limit_are_a_loop()
    {
        var rows = string.Join(',', Enumerable.Range(1, 9).Select(n => Good.Replace("0001", $"000{n}", StringComparison.Ordinal)));

        var read = Check($$"""{"rows":[{{rows}}]}""");

        Assert.Equal(4, read.Rows.Length);
        Assert.Equal("array loop", Assert.Single(read.Events).Reason);
    }

    [Fact]
    public void A_key_beside_the_rows_is_dropped() => Assert.Equal("summary", Assert.Single(Check("""{"rows":[],"summary":"compliant"}""").Events).Before);

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("""{"row":[]}""")]
    [InlineData("""{"rows":{}}""")]
    [InlineData("""{"rows":[],"rows":[]}""")]
    public void An_answer_without_rows_is_not_usable(string json)
    {
        var read = Check(json);

        Assert.False(read.IsUsable);
        Assert.Equal(GuardrailAction.Rejected, Assert.Single(read.Events).Action);
    }

    private static CheckedAnswer Check(string json) => Schema.Check(json, Shape);
}
