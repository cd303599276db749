using DocReview.Core.Documents;
using DocReview.Core.Merging;

namespace DocReview.Tests.Merging;

/// <summary>The table of decisions, row by row.</summary>
public sealed class ThreeWayMergeTests
{
    private const string Row = "dr:1:SEC01-BP01:asis";

    [Theory]
    [InlineData("a", "a", "a", FieldAction.Untouched)]
    [InlineData("a", "a", "b", FieldAction.Propose)]
    [InlineData("a", "x", "a", FieldAction.KeepEdit)]
    [InlineData("a", "x", "b", FieldAction.Conflict)]
    [InlineData("a", "b", "b", FieldAction.Untouched)]
    [InlineData("a", "", "b", FieldAction.Conflict)]
    [InlineData("a", null, "a", FieldAction.StayDeleted)]
    [InlineData("a", null, "b", FieldAction.DeletedConflict)]
    [InlineData(null, null, "b", FieldAction.Insert)]
    [InlineData(null, "x", "b", FieldAction.Conflict)]
    [InlineData("a", "a", null, FieldAction.Withdraw)]
    [InlineData("a", "x", null, FieldAction.KeepWithdrawn)]
    [InlineData("a", null, null, FieldAction.Gone)]
    public void Each_row_of_the_table_has_one_decision(string? before, string? edited, string? generated, FieldAction expected) =>
        Assert.Equal(expected, Merge(before, edited, generated).Action);

    [Theory]
    [InlineData("S-0072 と S-0114", "S-0072 と S-0114", "S-0069 と S-0111", FieldAction.Untouched)]
    [InlineData("S-0072", "S-0072 を確認済み", "S-0069", FieldAction.KeepEdit)]
    [InlineData("S-0072", null, "S-0069", FieldAction.StayDeleted)]
    [InlineData("S-0072", "S-0072", "S-0069 と S-0111", FieldAction.Propose)]
    [InlineData("S3", "S3", "S4", FieldAction.Propose)]
    public void Statements_that_only_moved_to_other_numbers_are_nothing_new(string before, string? edited, string generated, FieldAction expected) =>
        Assert.Equal(expected, Merge(before, edited, generated).Action);

    [Fact]
    public void A_deleted_row_comes_back_only_when_the_risk_rose() =>
        Assert.Equal(FieldAction.BringBack, Merge("a", null, "b", risen: true).Action);

    [Fact]
    public void A_deleted_row_stays_deleted_when_the_risk_rose_but_the_text_did_not_change() =>
        Assert.Equal(FieldAction.StayDeleted, Merge("a", null, "a", risen: true).Action);

    [Fact]
    public void A_touched_cell_counts_as_edited_though_its_text_is_the_same() =>
        Assert.Equal(FieldAction.Conflict, Merge("a", "a", "b", touched: true).Action);

    [Fact]
    public void Without_the_base_every_difference_counts_as_a_persons()
    {
        var input = Input("a", "x", "b", false, false) with { Base = null };
        Assert.Equal(FieldAction.Conflict, ThreeWayMerge.Merge(input).Single().Action);
    }

    [Fact]
    public void An_edit_in_one_language_asks_the_other_to_follow()
    {
        var ja = new FieldKey(Row, Language.Japanese);
        var en = new FieldKey(Row, Language.English);
        var decisions = ThreeWayMerge.Merge(new()
        {
            Base = [new(ja, "a"), new(en, "A")],
            Edited = [new(ja, "x", false), new(en, "A", false)],
            Generated = [new(ja, "a"), new(en, "A")],
            RisenRows = new HashSet<string>(),
        });
        Assert.True(decisions[0].AsksTwin);
        Assert.False(decisions[1].AsksTwin);
    }

    [Fact]
    public void A_withdrawn_row_stays_whole_when_one_language_was_edited()
    {
        var ja = new FieldKey(Row, Language.Japanese);
        var en = new FieldKey(Row, Language.English);
        var decisions = ThreeWayMerge.Merge(new()
        {
            Base = [new(ja, "a"), new(en, "A")],
            Edited = [new(ja, "x", false), new(en, "A", false)],
            Generated = [],
            RisenRows = new HashSet<string>(),
        });
        Assert.All(decisions, d => Assert.Equal(FieldAction.KeepWithdrawn, d.Action));
    }

    private static FieldDecision Merge(string? before, string? edited, string? generated, bool risen = false, bool touched = false) =>
        ThreeWayMerge.Merge(Input(before, edited, generated, risen, touched)).Single();

    private static MergeInput Input(string? before, string? edited, string? generated, bool risen, bool touched)
    {
        var key = new FieldKey(Row, Language.Japanese);
        return new()
        {
            Base = before is null ? [] : [new(key, before)],
            Edited = edited is null ? [] : [new(key, edited, touched)],
            Generated = generated is null ? [] : [new(key, generated)],
            RisenRows = risen ? new HashSet<string> { Row } : [],
        };
    }
}
