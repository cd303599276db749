using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation;
using DocReview.Reading.Text;
using DocReview.Tests.Support;

namespace DocReview.Tests.Evaluation.Mutation;

public sealed class MutationRunTests
{
    private static readonly Judge Judge = new(SmallLens.Load(), BuiltInLens.Addressing);
    private static readonly ReviewedDocument Document = Judge.Review("small", PlainTextReader.Read(
        string.Join("\n\n", Enumerable.Range(1, 9).Select(i => $"# 第{i}系統\n\nバックアップを{i}時に取得する。")), SourceFormat.Markdown));

    [Fact]
    public void Mutants_are_thinned_out_evenly_to_the_limit() => Assert.Equal(4, Run(4, "negate-support").Mutants);

    [Fact]
    public void Below_the_limit_every_place_is_changed() => Assert.Equal(9, Run(100, "negate-support").Mutants);

    [Fact]
    public void Two_runs_give_the_same_result()
    {
        string Json() => MutationJson.Print(new MutationRun(Judge, 5).Run([Document], Relations.All, TestContext.Current.CancellationToken), null);

        Assert.Equal(Json(), Json());
    }

    [Fact]
    public void A_relation_that_never_holds_has_the_rate_0_and_lists_every_mutant()
    {
        var result = new MutationRun(Judge, 3).Run([Document], [new Never()], TestContext.Current.CancellationToken).Single();

        Assert.Equal((3, 0, 3, 0.0), (result.Mutants, result.Killed, result.Survivors.Length, result.Rate));
    }

    [Fact]
    public void A_relation_without_a_place_to_change_has_no_rate() => Assert.Null(Run(5, "rename-company").Rate);

    [Fact]
    public void The_table_gives_counts_and_rate_and_lists_survivors_only_when_asked()
    {
        var results = new MutationRun(Judge, 3).Run([Document], [new Never()], TestContext.Current.CancellationToken);

        Assert.Contains("never                         3        0         3   0.000       -", MutationTable.Print(results, null, details: false), StringComparison.Ordinal);
        Assert.DoesNotContain("P: was -> is", MutationTable.Print(results, null, details: false), StringComparison.Ordinal);
        Assert.Contains("P: was -> is", MutationTable.Print(results, null, details: true), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_lists_every_survivor_with_text_and_verdicts()
    {
        var results = new MutationRun(Judge, 3).Run([Document], [new Never()], TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(MutationJson.Print(results, null));
        var relation = json.RootElement.GetProperty("relations")[0];

        Assert.Equal(3, relation.GetProperty("survived").GetInt32());
        Assert.Equal("was", relation.GetProperty("survivors")[0].GetProperty("violations")[0].GetProperty("before").GetString());
    }

    [Fact]
    public void Floors_are_what_was_measured_and_a_lower_rate_breaks_them()
    {
        var good = Run(9, "negate-support");
        var floors = MutationFloors.Of([good], 9);
        var bad = good with { Survivors = [.. Enumerable.Repeat(new Survivor("d", "s", "b", "a", [new("P", "was", "is")]), good.Survivors.Length + 1)] };

        Assert.Empty(floors.Broken([good]));
        Assert.Equal("negate-support", Assert.Single(floors.Broken([bad])).Result.Relation.Id);
    }

    [Theory]
    [InlineData("""{ "limit": 5, "floors": { "no-such-relation": 1 } }""", "no-such-relation")]
    [InlineData("""{ "floors": {} }""", "limit")]
    [InlineData("""{ "limit": 5 """, "floors.json")]
    public void Floors_are_read_strictly(string json, string named)
    {
        using var folder = new TemporaryFolder();

        Assert.Contains(named, Assert.Throws<InvalidDataException>(() => MutationFloors.Load(folder.Write("floors.json", json), Relations.All)).Message, StringComparison.Ordinal);
    }

    private static RelationResult Run(int limit, string id) =>
        new MutationRun(Judge, limit).Run([Document], [Relations.All.Single(r => r.Id == id)], TestContext.Current.CancellationToken).Single();

    private sealed class Never : IRelation
    {
        public string Id => "never";

        public LocalizedText Description => new("成り立たない", "Does not hold");

        public IEnumerable<Mutant> Mutants(ReviewedDocument original) =>
            original.Judgement.Statements.Select(s => new Mutant(s.Id, s.Text, "", () => original.Judgement.Document));

        public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => [new("P", "was", "is")];
    }
}
