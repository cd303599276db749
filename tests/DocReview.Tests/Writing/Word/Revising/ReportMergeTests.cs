using System.Xml.Linq;
using DocReview.Core.Findings;
using DocReview.Core.Merging;
using DocReview.Writing.Word.Revising;
using static DocReview.Tests.Writing.Word.Revising.ReportEdit;

namespace DocReview.Tests.Writing.Word.Revising;

/// <summary>The table of decisions, on real packages.</summary>
public sealed class ReportMergeTests
{
    [Fact]
    public void A_wholly_unchanged_file_stays_byte_identical() =>
        Assert.Equal(Original, Merge(Original, Original).Bytes);

    [Fact]
    public void What_only_the_machine_changed_is_a_tracked_change_by_DocReview()
    {
        var merged = Merge(Original, NewAsIs()).Bytes!;
        Assert.Equal("今回の現状。\n・第二の点", TextOf(merged, Ja("asis")));
        Assert.Equal("The state this time.", TextOf(merged, En("asis")));
        var marks = Read(merged).Body.Descendants().Where(e => e.Name == Wml.Ins || e.Name == Wml.Del).ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, m => Assert.Equal("DocReview", (string?)m.Attribute(Wml.By)));
        Assert.Equal(Texts(Original), Texts(Refused(merged)));
    }

    [Fact]
    public void What_only_the_person_changed_stays()
    {
        var edited = Type(Original, Ja("asis"), "人が書いた現状。");
        var merged = Merge(edited, Original);
        Assert.Equal(FieldAction.KeepEdit, Decision(merged, Ja("asis")).Action);
        Assert.Equal("人が書いた現状。", TextOf(merged.Bytes!, Ja("asis")));
    }

    [Fact]
    public void A_conflict_keeps_the_persons_text_comments_the_proposal_and_asks_to_check()
    {
        var edited = Type(Original, Ja("asis"), "人が書いた現状。");
        var merged = Merge(edited, NewAsIs()).Bytes!;
        Assert.Equal("人が書いた現状。", TextOf(merged, Ja("asis")));
        Assert.Contains(Comments(merged), c => c.Contains("今回の現状。\n・第二の点", StringComparison.Ordinal));
        Assert.Equal("要確認", TextOf(merged, Ja("status")));
        Assert.Equal("To be checked", TextOf(merged, En("status")));
    }

    [Fact]
    public void A_deleted_row_stays_deleted()
    {
        var edited = Edit(Original, body => Row(body, "tobe").Remove());
        var merged = Merge(edited, Original);
        Assert.Equal(FieldAction.StayDeleted, Decision(merged, Ja("tobe")).Action);
        Assert.Equal(edited, merged.Bytes);
    }

    [Fact]
    public void A_deleted_row_with_news_stays_deleted_and_is_listed_at_the_heading()
    {
        var edited = Edit(Original, body => Row(body, "asis").Remove());
        var merged = Merge(edited, NewAsIs());
        Assert.Equal(FieldAction.DeletedConflict, Decision(merged, Ja("asis")).Action);
        Assert.DoesNotContain(Ja("asis"), Read(merged.Bytes!).Fields.Keys);
        Assert.Contains(Comments(merged.Bytes!), c => c.Contains("今回の現状。", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deleted_row_comes_back_as_a_tracked_insertion_when_the_risk_rose()
    {
        var low = Report.Findings.First(f => f.Practice.Risk == Core.Lenses.Risk.Low && f.Finding.Basis == FindingBasis.NotStated).Practice.Id;
        var edited = Edit(Original, body => Row(body, "asis", low).Remove());
        var fresh = With(low, f => f with { Practice = f.Practice with { Risk = Core.Lenses.Risk.High }, Finding = f.Finding with { Basis = FindingBasis.Contradicted }, AsIs = new("悪くなった。", "Worse.") });
        var merged = Merge(edited, fresh);
        Assert.Equal(FieldAction.BringBack, Decision(merged, Ja("asis", low)).Action);
        var row = Read(merged.Bytes!).Fields[Ja("asis", low)].Row;
        Assert.NotNull(row.Element(Wml.RowProperties)!.Element(Wml.Ins));
        Assert.Equal("悪くなった。", TextOf(merged.Bytes!, Ja("asis", low)));
    }

    [Fact]
    public void A_new_practice_is_inserted_in_its_section_and_in_the_list()
    {
        var old = Without(Practice);
        var merged = Merge(old, Original).Bytes!;
        var body = Read(merged).Body;
        var order = body.Descendants(Wml.BookmarkStart).Select(b => (string)b.Attribute(Wml.Name)!).Where(n => n.StartsWith("f_", StringComparison.Ordinal)).ToList();
        Assert.Equal([.. Report.Findings.Select(f => "f_" + f.Practice.Id.Replace('-', '_'))], order);
        Assert.Contains(body.Descendants(Wml.Row), r => r.Element(Wml.RowProperties)?.Element(Wml.Ins) is not null && r.Descendants(Wml.Hyperlink).Any(h => (string?)h.Attribute(Wml.W + "anchor") == "f_SEC03_BP02"));
        Assert.Equal(Texts(old), Texts(Refused(merged)));
        Assert.Equal(TextOf(Original, Ja("tobe")), TextOf(merged, Ja("tobe")));
    }

    [Fact]
    public void A_withdrawn_practice_is_a_tracked_deletion()
    {
        var merged = Merge(Original, Without(Practice));
        Assert.Equal(FieldAction.Withdraw, Decision(merged, Ja("asis")).Action);
        Assert.DoesNotContain(Read(merged.Bytes!).Fields.Keys, k => k == Ja("asis"));
        Assert.Equal(Texts(Original), Texts(Refused(merged.Bytes!)));
    }

    [Fact]
    public void A_withdrawn_row_that_was_edited_stays_with_a_comment_and_a_copy_at_the_end()
    {
        var edited = Type(Original, Ja("owner"), "山田");
        var merged = Merge(edited, Without(Practice));
        Assert.Equal(FieldAction.KeepWithdrawn, Decision(merged, Ja("owner")).Action);
        var body = Read(merged.Bytes!).Body;
        Assert.Equal("山田", AcceptedText.Of(Cell(body, Ja("owner"))));
        Assert.Contains(Comments(merged.Bytes!), c => c.Contains("退避", StringComparison.Ordinal));
        Assert.Equal("山田", AcceptedText.OfParagraph(body.Elements(Wml.P).Last()));
    }

    [Fact]
    public void An_owner_in_one_language_is_proposed_in_the_other_and_prose_asks_for_it()
    {
        var edited = Type(Type(Original, Ja("owner"), "山田"), Ja("tobe"), "こうする。");
        var merged = Merge(edited, Original).Bytes!;
        Assert.Equal("山田", TextOf(merged, En("owner")));
        Assert.Equal(TextOf(Original, En("tobe")), TextOf(merged, En("tobe")));
        Assert.Single(Comments(merged), c => c.Contains("英語欄", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chosen_state_is_proposed_in_the_other_language()
    {
        var merged = Merge(Type(Original, Ja("status"), "対応中"), Original).Bytes!;
        Assert.Equal("In progress", TextOf(merged, En("status")));
    }

    [Fact]
    public void Without_the_snapshot_every_difference_is_kept_and_the_comment_says_why()
    {
        var stripped = Strip(Original);
        var outcome = Merge(stripped, NewAsIs());
        Assert.False(outcome.BaseKnown);
        Assert.Equal(TextOf(Original, Ja("asis")), AcceptedText.Of(Cell(Read(outcome.Bytes!).Body, Ja("asis"))));
        Assert.Contains(Comments(outcome.Bytes!), c => c.Contains("失われている", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_rebuilt_without_its_controls_and_bookmarks_is_refused()
    {
        var rebuilt = Edit(Original, body =>
        {
            body.Descendants(Wml.BookmarkStart).Remove();
            foreach (var control in body.Descendants(Wml.Sdt).ToList()) control.ReplaceWith(control.Element(Wml.SdtContent)!.Nodes());
        });
        var outcome = Merge(rebuilt, NewAsIs());
        Assert.Null(outcome.Bytes);
        Assert.NotEmpty(outcome.Lost);
    }

    [Fact]
    public void Merging_again_changes_nothing()
    {
        var edited = Type(Type(Type(Original, Ja("asis"), "人が書いた。"), Ja("owner"), "山田"), En("policy"), "We do it.");
        edited = Edit(edited, body => Row(body, "missing").Remove());
        foreach (var fresh in new[] { NewAsIs(), Without(Practice), Without("SEC01-BP01"), Original })
        {
            var once = Merge(edited, fresh).Bytes!;
            Assert.Equal(once, Merge(once, fresh).Bytes);
            Assert.Equal(once, Merge(edited, fresh).Bytes);
        }
    }

    [Fact]
    public void A_comment_at_the_summary_says_that_its_counts_are_the_earlier_ones()
    {
        Assert.Contains(Comments(Merge(Original, NewAsIs()).Bytes!), c => c.Contains("前回のレビュー時点", StringComparison.Ordinal));
        Assert.DoesNotContain(Comments(Merge(Type(Original, Ja("asis"), "人が書いた。"), Original).Bytes!), c => c.Contains("前回のレビュー時点", StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_of_a_person_stay_and_keep_their_numbers()
    {
        var file = ReportFile.Open(Original, "test");
        var body = file.TryRead(file.DocumentName)!;
        var comments = new Comments(file, "2025-05-01T00:00:00Z");
        comments.Add(Cell(body.Root!, Ja("asis")), "人のコメント");
        comments.Save();
        file.Set(file.DocumentName, body);
        var merged = Merge(file.Save(), NewAsIs()).Bytes!;
        Assert.Contains("人のコメント", Comments(merged));
        Assert.Single(Cell(Read(merged).Body, Ja("asis")).Descendants(Wml.W + "commentReference"), r => !r.Ancestors(Wml.Del).Any());
    }

    [Fact]
    public void A_second_run_replaces_a_proposal_that_nobody_has_looked_at()
    {
        var first = Merge(Original, NewAsIs("一回目。")).Bytes!;
        var second = Merge(first, NewAsIs("二回目。")).Bytes!;
        Assert.Equal("二回目。", TextOf(second, Ja("asis")));
        Assert.DoesNotContain("一回目", AllText(second), StringComparison.Ordinal);
        Assert.Equal(Texts(Original), Texts(Refused(second)));
    }

    [Fact]
    public void A_file_that_is_no_package_says_what_to_do()
    {
        var error = Assert.Throws<InvalidDataException>(() => Merge("not a zip"u8.ToArray(), Original));
        Assert.Contains("edited.docx", error.Message, StringComparison.Ordinal);
        Assert.Contains("without a password", error.Message, StringComparison.Ordinal);
    }

    internal static byte[] Strip(byte[] bytes)
    {
        var file = ReportFile.Open(bytes, "test");
        file.Set("customXml/item1.xml", new XDocument(new XElement("gone")));
        return file.Save();
    }

    private static string AllText(byte[] bytes) => string.Concat(Read(bytes).Body.Descendants().Where(e => e.Name == Wml.Text || e.Name.LocalName == "delText").Select(t => t.Value));

    private static List<string> Texts(byte[] bytes) => Texts(Read(bytes).Body);

    private static List<string> Texts(XElement body) => [.. body.Descendants(Wml.P).Select(AcceptedText.OfParagraph).Where(t => t.Length > 0)];
}
