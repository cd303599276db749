using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Tests.Support;
using static DocReview.Tests.Reports.SmallReport;

namespace DocReview.Tests.Reports;

/// <summary>What a report says of a document that was not read wholly.</summary>
public sealed class UnreadPartsTests
{
    [Fact]
    public void Parts_that_were_not_read_wholly_are_listed_and_named()
    {
        var report = ComposeUnread();

        Assert.Equal([(2, 4, PartStatus.Unreadable), (6, 6, PartStatus.Partial)], report.UnreadParts.Select(p => (p.First!.Value, p.Last!.Value, p.Status)));
        Assert.Equal(("p.2～4、p.6 の一部", "pp. 2–4, part of p. 6"), (report.UnreadPlaces!.Ja, report.UnreadPlaces.En));
    }

    [Fact]
    public void A_document_that_was_read_wholly_names_nothing() => Assert.Null(Compose(SmallLens.Load(), []).UnreadPlaces);

    [Fact]
    public void Of_many_unread_places_the_first_are_named_and_the_rest_counted()
    {
        var parts = Enumerable.Range(1, 9).Select(n => new DocumentPart(2 * n, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage));
        var report = ReportComposer.Compose(Input(SmallLens.Load(), [], []) with { Parts = [.. parts] }, BuiltInLens.Templates);

        Assert.Equal("p.2、p.4、p.6、p.8、p.10、p.12、ほか 3 か所", report.UnreadPlaces!.Ja);
    }

    [Fact]
    public void Silence_is_not_claimed_of_what_was_not_read()
    {
        var finding = ComposeUnread().Findings.Single();

        Assert.StartsWith(BuiltInLens.Templates.AsIs.SilentSoFar.Ja, finding.AsIs.Ja, StringComparison.Ordinal);
        Assert.EndsWith("読み取れていない箇所（p.2～4、p.6 の一部）があるため、記載の有無を原本で確認する必要がある。", finding.AsIs.Ja, StringComparison.Ordinal);
        Assert.EndsWith("parts of the document could not be read (pp. 2–4, part of p. 6); check the original.", finding.AsIs.En, StringComparison.Ordinal);
        Assert.Equal(BuiltInLens.Templates.Rationale.NotStatedSoFar, finding.Rationale);
    }

    [Fact]
    public void What_is_stated_in_full_is_not_put_in_doubt_by_an_unread_page()
    {
        var report = ComposeUnread(Says(SmallLens.Criterion));

        Assert.DoesNotContain("p.2～4", report.Findings.Single().AsIs.Ja, StringComparison.Ordinal);
        Assert.DoesNotContain("p.2～4", report.Overview.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_says_how_many_verdicts_depend_on_what_was_not_read()
    {
        var report = ComposeUnread(Says(SmallLens.Extra));

        Assert.Equal(1, report.Summary.DependingOnUnread);
        Assert.EndsWith("読み取れていない箇所（p.2～4、p.6 の一部）があり、1 件の判定は原本での確認が必要です。", report.Overview.Ja, StringComparison.Ordinal);
        Assert.Contains("(pp. 2–4, part of p. 6), and 1 verdicts need to be checked", report.Overview.En, StringComparison.Ordinal);
    }
}
