using System.Xml.Linq;
using DocReview.Hosting;
using DocReview.Hosting.Commands;
using DocReview.Tests.Support;
using DocReview.Writing.Word.Revising;
using static DocReview.Tests.Writing.Word.Revising.ReportEdit;

namespace DocReview.Tests.Hosting;

[Collection(ProcessWide.Name)]
public sealed class UpdateCommandTests
{
    [Fact]
    public async Task An_update_writes_a_new_report_and_a_receipt_and_leaves_the_edited_one_alone()
    {
        using var folder = new TemporaryFolder();
        var bytes = Type(Original, Ja("asis"), "人が書いた。");
        var edited = folder.WriteBytes("edited.docx", bytes);
        var (exit, output, error) = await CommandRun.RunAsync(UpdateCommand.Create(), edited, "--report", folder.WriteBytes("new.review.docx", NewAsIs()));
        Assert.True(exit == ExitCodes.Done, error);
        Assert.Contains("conflict", output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(edited));
        Assert.Equal("人が書いた。", TextOf(File.ReadAllBytes(folder.PathOf("edited.updated.docx")), Ja("asis")));
        Assert.Contains("\"action\": \"conflict\"", File.ReadAllText(folder.PathOf("edited.updated.receipt.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_reviewed_and_merged_into_its_own_edited_report()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("design.md", SampleDesign.Markdown);
        var (reviewed, _, failure) = await CommandRun.RunAsync(ReviewCommand.Create(), source, "--date", "2025-04-01", "--quiet");
        Assert.True(reviewed == ExitCodes.Done, failure);
        var report = File.ReadAllBytes(folder.PathOf("design.review.docx"));
        var (exit, _, error) = await CommandRun.RunAsync(UpdateCommand.Create(), folder.PathOf("design.review.docx"), "--source", source, "--date", "2025-04-01");
        Assert.True(exit == ExitCodes.Done, error);
        Assert.Equal(report, File.ReadAllBytes(folder.PathOf("design.review.updated.docx")));
    }

    [Fact]
    public async Task Running_twice_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var edited = folder.WriteBytes("edited.docx", Type(Original, Ja("asis"), "人が書いた。"));
        var fresh = folder.WriteBytes("new.review.docx", NewAsIs());
        await CommandRun.RunAsync(UpdateCommand.Create(), edited, "--report", fresh);
        var (first, receipt) = (File.ReadAllBytes(folder.PathOf("edited.updated.docx")), File.ReadAllBytes(folder.PathOf("edited.updated.receipt.json")));
        var (exit, _, error) = await CommandRun.RunAsync(UpdateCommand.Create(), edited, "--report", fresh);
        Assert.True(exit == ExitCodes.Done, error);
        Assert.Equal(first, File.ReadAllBytes(folder.PathOf("edited.updated.docx")));
        Assert.Equal(receipt, File.ReadAllBytes(folder.PathOf("edited.updated.receipt.json")));
    }

    [Theory]
    [InlineData("edited.docx", "never overwritten")]
    [InlineData("locked.docx", "open in Word")]
    [InlineData("other.docx", "somebody may have edited it")]
    public async Task A_file_of_a_person_is_never_written_over(string target, string reason)
    {
        using var folder = new TemporaryFolder();
        var edited = folder.WriteBytes("edited.docx", Original);
        folder.Write("~$cked.docx", "");
        folder.Write("other.docx", "mine");
        var (exit, _, error) = await CommandRun.RunAsync(UpdateCommand.Create(), edited, "--report", folder.WriteBytes("new.review.docx", NewAsIs()), "--out", folder.PathOf(target));
        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Equal(Original, File.ReadAllBytes(edited));
        Assert.Equal("mine", File.ReadAllText(folder.PathOf("other.docx")));
    }

    [Fact]
    public async Task A_lock_on_the_edited_file_alone_is_no_hindrance()
    {
        using var folder = new TemporaryFolder();
        var edited = folder.WriteBytes("edited.docx", Original);
        folder.Write("~$ited.docx", "");
        var (exit, _, error) = await CommandRun.RunAsync(UpdateCommand.Create(), edited, "--report", folder.WriteBytes("new.review.docx", NewAsIs()));
        Assert.True(exit == ExitCodes.Done, error);
    }

    [Fact]
    public async Task A_refused_merge_leaves_a_fresh_report_and_a_table_of_differences()
    {
        using var folder = new TemporaryFolder();
        var rebuilt = Edit(Original, body =>
        {
            body.Descendants(Wml.BookmarkStart).Remove();
            foreach (var control in body.Descendants(Wml.Sdt).ToList()) control.ReplaceWith(control.Element(Wml.SdtContent)!.Nodes());
        });
        var edited = folder.WriteBytes("edited.docx", rebuilt);
        var (exit, _, error) = await CommandRun.RunAsync(UpdateCommand.Create(), edited, "--report", folder.WriteBytes("new.review.docx", NewAsIs()));
        Assert.Equal(ExitCodes.DocumentFailed, exit);
        Assert.Contains("Nothing was merged", error, StringComparison.Ordinal);
        Assert.Equal(NewAsIs(), File.ReadAllBytes(folder.PathOf("edited.updated.fresh.review.docx")));
        Assert.Contains("今回の現状。", File.ReadAllText(folder.PathOf("edited.updated.differences.md")), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("edited.updated.docx")));
    }

    [Fact]
    public async Task Decisions_are_imported_and_held_against_a_new_run()
    {
        using var folder = new TemporaryFolder();
        var edited = folder.WriteBytes("edited.docx", Type(Original, Ja("owner"), "山田"));
        var fresh = With(Practice, f => f with { Finding = f.Finding with { Evidence = [] } });
        var (exit, output, error) = await CommandRun.RunAsync(ImportCommand.Create(), edited, "--report", folder.WriteBytes("new.review.docx", fresh));
        Assert.True(exit == ExitCodes.Done, error);
        Assert.Contains($"check {Practice}: evidenceChanged", output, StringComparison.Ordinal);
        Assert.Contains("\"is\": \"山田\"", File.ReadAllText(folder.PathOf("edited.decisions.json")), StringComparison.Ordinal);
    }
}
