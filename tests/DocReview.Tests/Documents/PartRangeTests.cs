using DocReview.Core.Documents;

namespace DocReview.Tests.Documents;

public sealed class PartRangeTests
{
    private const string Image = DiagnosticCodes.ImageOnlyPage;

    [Fact]
    public void Neighbouring_pages_that_ended_alike_run_together() =>
        Assert.Equal(
            [new(2, 4, null, PartStatus.Unreadable, Image)],
            PartRange.NotReadWholly([Page(1, PartStatus.Ok), Page(2), Page(3), Page(4), Page(5, PartStatus.Ok)]));

    [Fact]
    public void A_page_that_was_read_parts_two_ranges() =>
        Assert.Equal([(1, 1), (3, 3)], PartRange.NotReadWholly([Page(1), Page(2, PartStatus.Ok), Page(3)]).Select(r => (r.First!.Value, r.Last!.Value)));

    [Fact]
    public void Another_ending_or_another_reason_begins_a_range() =>
        Assert.Equal(
            [(1, 1), (2, 2), (3, 3)],
            PartRange.NotReadWholly([Page(1), Page(2, PartStatus.Partial), Page(3, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs)]).Select(r => (r.First!.Value, r.Last!.Value)));

    [Fact]
    public void Parts_without_pages_stand_alone() =>
        Assert.Equal(
            ["a.xml", "b.xml"],
            PartRange.NotReadWholly([new(null, "a.xml", PartStatus.Unreadable, Image), new(null, "b.xml", PartStatus.Unreadable, Image)]).Select(r => r.Name));

    private static DocumentPart Page(int page, PartStatus status = PartStatus.Unreadable, string reason = Image) =>
        new(page, null, status, status == PartStatus.Ok ? null : reason);
}
