using CsCheck;
using DocReview.Evaluation.Reading;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Tests.Evaluation.Reading;

public sealed class TedsTests
{
    // table, thead, tbody, two tr, four td: nine nodes.
    private static readonly TableCell[] Two = [new(0, 0, 1, 1, "項目"), new(0, 1, 1, 1, "値"), new(1, 0, 1, 1, "期間"), new(1, 1, 1, 1, "一年")];

    private static readonly Gen<TableCell[]> Tables = Gen.Select(Gen.Int[1, 4], Gen.Int[1, 3], Gen.String[Gen.Char["あい"], 0, 2].Array[12])
        .Select((rows, columns, texts) => Enumerable.Range(0, rows * columns).Select(i => new TableCell(i / columns, i % columns, 1, 1, texts[i])).ToArray());

    [Fact]
    public void Equal_tables_are_1() => Assert.Equal(1, Teds.Of(Tree(Two), Tree(Two)));

    [Fact]
    public void A_cell_with_half_of_its_text_wrong_costs_half_a_node()
    {
        TableCell[] other = [.. Two[..3], Two[3] with { Text = "三年" }];

        Assert.Equal(1 - (0.5 / 9), Teds.Of(Tree(Two), Tree(other)), 9);
        Assert.Equal(1, Teds.Structure(Tree(Two), Tree(other)));
    }

    [Fact]
    public void A_lost_row_costs_its_row_and_its_cells() =>
        Assert.Equal(1 - (3 / 9.0), Teds.Of(Tree(Two), Tree(Two[..2])), 9);

    [Fact]
    public void A_wrong_span_costs_a_whole_cell() =>
        Assert.Equal(1 - (1 / 9.0), Teds.Structure(Tree(Two), Tree([Two[0] with { ColumnSpan = 2 }, .. Two[1..]])), 9);

    [Fact]
    public void A_header_row_read_as_body_costs_head_and_body_twice() =>
        Assert.Equal(1 - (4 / 9.0), Teds.Of(Tree(Two), TableTree.Of(Two, 0)), 9);

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("保管", "", 1)]
    [InlineData("kitten", "sitting", 3 / 7.0)]
    public void Text_distance_is_normalised_by_the_longer_text(string first, string second, double distance) =>
        Assert.Equal(distance, Teds.TextDistance(first, second), 9);

    [Fact]
    public void The_measure_is_symmetric_and_1_for_a_table_and_itself() =>
        Gen.Select(Tables, Tables).Sample(
            (a, b) => Math.Abs(Teds.Of(Tree(a), Tree(b)) - Teds.Of(Tree(b), Tree(a))) < 1e-9 && Teds.Of(Tree(a), Tree(a)) is 1 && Teds.Of(Tree(a), Tree(b)) is >= 0 and <= 1,
            iter: 100);

    private static TableTree Tree(TableCell[] cells) => TableTree.Of(cells, 1);
}
