using System.Diagnostics;
using System.Xml.Linq;
using CsCheck;
using DocReview.Core.Merging;
using DocReview.Tests.Support;
using DocReview.Writing.Word.Revising;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static DocReview.Tests.Writing.Word.Revising.ReportEdit;

namespace DocReview.Tests.Writing.Word.Revising;

/// <summary>What people and programs do to a report, and that its fields are still read.</summary>
public sealed class EditedReportTests
{
    [Fact]
    public void A_report_as_written_gives_back_every_field_of_its_snapshot()
    {
        var report = Read(Original);
        Assert.Equal(report.Snapshot!.Fields.Select(f => (f.Key, f.Text)).ToHashSet(), report.Texts().Select(f => (f.Key, f.Text)).ToHashSet());
    }

    [Fact]
    public void A_text_split_into_runs_and_bold_in_mid_word_is_no_edit()
    {
        var edited = Edit(Original, body =>
        {
            foreach (var run in Cell(body, Ja("asis")).Descendants(Wml.Run).ToList())
            {
                var letters = run.Element(Wml.Text)!.Value.Select(c => Wml.TextRun(c.ToString())).ToList();
                letters[0].AddFirst(new XElement(Wml.RPr, new XElement(Wml.W + "b")));
                run.ReplaceWith(letters);
            }
        });
        Assert.Equal(edited, Merge(edited, Original).Bytes);
        Assert.Equal(FieldAction.Propose, Decision(Merge(edited, NewAsIs()), Ja("asis")).Action);
    }

    [Theory]
    [InlineData("ins", "挿入された文。")]
    [InlineData("moveTo", "移された文。")]
    public void A_pending_insertion_or_move_is_an_edit_and_stays_pending(string kind, string text)
    {
        var edited = Edit(Original, body => Cell(body, Ja("asis")).Descendants(Wml.P).First().Add(Tracked(kind, "鈴木", Wml.TextRun(text))));
        var merged = Merge(edited, NewAsIs());
        Assert.Equal(FieldAction.Conflict, Decision(merged, Ja("asis")).Action);
        Assert.Contains(text, TextOf(merged.Bytes!, Ja("asis")), StringComparison.Ordinal);
        Assert.Contains(Read(merged.Bytes!).Body.Descendants(Wml.W + kind), e => (string?)e.Attribute(Wml.By) == "鈴木");
    }

    [Theory]
    [InlineData("del")]
    [InlineData("moveFrom")]
    public void A_pending_deletion_is_an_edit_and_its_text_is_not_lost(string kind)
    {
        var edited = Edit(Original, body =>
        {
            var run = Cell(body, Ja("asis")).Descendants(Wml.Run).First();
            run.ReplaceWith(Tracked(kind, "鈴木", new XElement(run)));
        });
        var merged = Merge(edited, NewAsIs());
        Assert.Equal(FieldAction.Conflict, Decision(merged, Ja("asis")).Action);
        Assert.Contains(Read(merged.Bytes!).Body.Descendants(Wml.W + "delText"), t => Read(Original).Snapshot!.Fields.Single(f => f.Key == Ja("asis")).Text.StartsWith(t.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_copied_row_is_the_persons_and_the_first_stays_the_field()
    {
        var edited = Edit(Original, body =>
        {
            var row = Row(body, "asis");
            var copy = new XElement(row);
            copy.Descendants(Wml.BookmarkStart).Remove();
            copy.Descendants(Wml.BookmarkEnd).Remove();
            copy.Descendants(Wml.Text).First().Value = "写し";
            row.AddBeforeSelf(copy);
        });
        Assert.Equal(edited, Merge(edited, Original).Bytes);
    }

    [Fact]
    public void Rows_in_another_order_are_the_same_fields()
    {
        var edited = Edit(Original, body =>
        {
            var row = Row(body, "asis");
            var table = row.Parent!;
            row.Remove();
            table.Add(row);
        });
        Assert.Equal(edited, Merge(edited, Original).Bytes);
        Assert.Equal("今回の現状。\n・第二の点", TextOf(Merge(edited, NewAsIs()).Bytes!, Ja("asis")));
    }

    [Fact]
    public void Without_the_control_the_bookmark_names_the_field()
    {
        var edited = Edit(Original, body => Unwrap(Row(body, "asis")));
        Assert.Equal(edited, Merge(edited, Original).Bytes);
    }

    [Fact]
    public void Without_control_and_bookmark_the_heading_the_label_and_the_column_name_it()
    {
        var edited = Edit(Original, body =>
        {
            var row = Row(body, "owner");
            row.Descendants(Wml.BookmarkStart).Remove();
            row.Descendants(Wml.BookmarkEnd).Remove();
            Unwrap(row);
        });
        Assert.Equal("未定", TextOf(edited, Ja("owner")));
        Assert.Equal("To be decided", TextOf(edited, En("owner")));
    }

    [Fact]
    public void What_a_person_adds_outside_the_fields_is_never_touched()
    {
        var picture = XElement.Parse($"<w:p xmlns:w=\"{Wml.W}\"><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"p\"/></w:pict></w:r></w:p>");
        var edited = Edit(Original, body => body.AddFirst(new XElement(Wml.P, Wml.TextRun("自分の段落　①😀")), picture));
        var merged = Read(Merge(edited, NewAsIs()).Bytes!).Body;
        Assert.Equal("自分の段落　①😀", AcceptedText.OfParagraph(merged.Elements(Wml.P).First()));
        Assert.True(XNode.DeepEquals(picture, merged.Elements(Wml.P).ElementAt(1)));
    }

    [Fact]
    public void A_pending_paragraph_deletion_joins_two_lines()
    {
        var cell = new XElement(
            Wml.Cell,
            new XElement(Wml.P, new XElement(Wml.PPr, new XElement(Wml.RPr, Tracked("del", "鈴木", Wml.TextRun("x")))), Wml.TextRun("一")),
            new XElement(Wml.P, Wml.TextRun("二")));
        Assert.Equal("一二", AcceptedText.Of(cell));
    }

    [Fact]
    public void Nothing_a_person_typed_is_ever_absent_from_the_result()
    {
        string[] fields = ["verdict", "asis", "tobe", "missing", "policy", "priority", "owner", "due", "status"];
        byte[][] runs = [NewAsIs(), Original, Without(Practice), With(Practice, f => f with { ToBe = new("別の姿。\n一\n二\n三", "Other."), Rationale = new("理由。", "Why.") })];
        var text = Gen.Char["あ漢ア①　aZ<&\"。・\U0000FF21"].Array[1, 12].Select(c => new string(c));
        Gen.Select(Gen.Int[0, fields.Length - 1], Gen.Bool, text, Gen.Int[0, runs.Length - 1]).Sample(
            (field, japanese, typed, run) =>
            {
                var mine = "人" + typed + "記";
                var key = japanese ? Ja(fields[field]) : En(fields[field]);
                var merged = Merge(Type(Original, key, mine), runs[run]);
                var all = string.Concat(Read(merged.Bytes!).Body.Descendants().Where(e => e.Name == Wml.Text || e.Name.LocalName == "delText").Select(t => t.Value));
                return all.Contains(mine, StringComparison.Ordinal) && Refused(merged.Bytes!).Descendants(Wml.Text).Any(t => t.Value == mine);
            },
            iter: 12, threads: 1);
    }

    [Fact]
    public void A_merge_adds_no_error_that_the_validator_finds()
    {
        var edited = Type(Type(Original, Ja("asis"), "人が書いた。"), Ja("owner"), "山田");
        edited = Edit(edited, body => Row(body, "tobe").Remove());
        foreach (var fresh in new[] { NewAsIs(), Without(Practice), With("SEC01-BP01", f => f with { AsIs = new("一\n二\n三", "x") }) })
            Assert.Empty(Errors(Merge(edited, fresh).Bytes!).Except(Errors(edited)));
        Assert.Empty(Errors(Merge(Without(Practice), Original).Bytes!));
        Assert.Empty(Errors(Merge(ReportMergeTests.Strip(Original), NewAsIs()).Bytes!).Except(Errors(ReportMergeTests.Strip(Original))));
    }

    [Fact]
    public async Task After_a_save_by_LibreOffice_at_least_95_percent_of_the_fields_are_found_with_their_text()
    {
        using var folder = new TemporaryFolder();
        var saved = await ThroughLibreOffice(folder, Original);
        if (saved is null) Assert.Skip("soffice is not installed: the LibreOffice round trip is not tested.");
        var before = Read(Original).Snapshot!.Fields;
        var after = EditedReport.Read(saved, "saved", ReportEdit.Texts, before.Select(f => f.Key)).Texts().ToDictionary(f => f.Key, f => f.Text);
        var same = before.Count(f => after.TryGetValue(f.Key, out var text) && text == f.Text);
        Assert.True(same >= 0.95 * before.Length, $"{same} of {before.Length}; first lost: {before.FirstOrDefault(f => !after.TryGetValue(f.Key, out var t) || t != f.Text)}");
        var merged = Merge(saved, NewAsIs()).Bytes!;
        Assert.Equal("今回の現状。\n・第二の点", TextOf(merged, Ja("asis")));
        Assert.Empty(Errors(merged).Except(Errors(saved)));
    }

    private static async Task<byte[]?> ThroughLibreOffice(TemporaryFolder folder, byte[] bytes)
    {
        var input = folder.WriteBytes("in.docx", bytes);
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-env:UserInstallation=file://" + folder.PathOf("profile"), "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.PathOf("out"), input }) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        return await File.ReadAllBytesAsync(Path.Combine(folder.PathOf("out"), "in.docx"), TestContext.Current.CancellationToken);
    }

    private static void Unwrap(XElement control) => control.ReplaceWith(control.Element(Wml.SdtContent)!.Nodes());

    private static List<string> Errors(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Id} {e.Description}").Distinct(StringComparer.Ordinal)];
    }
}
