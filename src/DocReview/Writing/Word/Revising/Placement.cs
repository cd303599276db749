using System.Xml.Linq;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Revising;

/// <summary>Finds the place of new rows and sections in an edited report, and inserts them there as tracked changes.</summary>
internal sealed class Placement(EditedReport to, EditedReport from, Transplant transplant, Revisions revisions, ReportTexts texts)
{
    private readonly HashSet<string> _inserted = new(StringComparer.Ordinal);

    /// <summary>Inserts a row of the new report, or its whole section when the practice is new or comes back. False when it has no place.</summary>
    public bool Insert(string row, IReadOnlyCollection<FieldDecision> decisions)
    {
        var practice = FieldNames.Practice(row);
        if (_inserted.Contains(row) || _inserted.Contains(practice)) return true;
        var own = decisions.Where(d => FieldNames.Practice(d.Key.Row) == practice).ToList();
        if (FieldNames.Field(row) == "policy") InsertListRow(practice);
        if (TableOf(practice) is { } table)
        {
            _inserted.Add(row);
            InsertRow(table, row, own);
            return true;
        }

        var comesBack = own.Any(d => d.Action == FieldAction.BringBack) || own.All(d => d.Base is null);
        if (!comesBack || !InsertSection(practice)) return false;
        _inserted.Add(practice);
        InsertListRow(practice);
        return true;
    }

    /// <summary>Proposes to delete a practice's row in the list of findings.</summary>
    public void WithdrawListRow(string practice)
    {
        if (ListRow(to.Body, practice) is { } row && !Wml.IsDeleted(row)) revisions.Row(row, Wml.Del);
    }

    private XElement? TableOf(string practice) =>
        to.Fields.Values.FirstOrDefault(f => FieldNames.Practice(f.Key.Row) == practice)?.Row.Ancestors(Wml.Table).First()
        ?? (Headings.Of(to.Body).TryGetValue(FieldIdentity.HeadingBookmark(practice), out var heading) ? Headings.TableOf(heading) : null);

    private void InsertRow(XElement table, string row, List<FieldDecision> own)
    {
        var block = transplant.Block(RowBlock(from, row));
        revisions.Row(block.DescendantsAndSelf(Wml.Row).First(), Wml.Ins);

        // After the nearest row before it in the new report that is in this table, old or just inserted.
        var order = own.Select(d => d.Key.Row).Distinct(StringComparer.Ordinal).ToList();
        var before = order.Take(order.IndexOf(row)).Reverse().Select(r => BlockIn(table, r)).FirstOrDefault(b => b is not null);
        if (before is not null) before.AddAfterSelf(block);
        else if (table.Elements(Wml.Row).FirstOrDefault() is { } header) header.AddAfterSelf(block);
        else table.Add(block);
    }

    private static XElement RowBlock(EditedReport report, string row)
    {
        var field = report.Fields.Values.First(f => f.Key.Row == row);
        return field.Control ?? field.Row;
    }

    private XElement? BlockIn(XElement table, string row)
    {
        var inserted = table.Elements(Wml.Sdt).LastOrDefault(s => Wml.ValueOf(s.Element(Wml.SdtPr), "tag") == row);
        if (inserted is not null) return inserted;
        var found = to.Fields.Values.FirstOrDefault(f => f.Key.Row == row);
        return found is not null && found.Row.Ancestors(Wml.Table).First() == table ? found.Control ?? found.Row : null;
    }

    private bool InsertSection(string practice)
    {
        if (!Headings.Of(from.Body).TryGetValue(FieldIdentity.HeadingBookmark(practice), out var heading) || Headings.TableOf(heading) is not { } table) return false;
        List<XElement> blocks = [heading, .. heading.ElementsAfterSelf().TakeWhile(e => e != table), table];
        if (Place(practice) is not { } place) return false;
        var copies = blocks.Select(transplant.Block).ToList();
        foreach (var copy in copies) Track(copy);
        if (place.Before) place.Element.AddBeforeSelf(copies);
        else place.Element.AddAfterSelf(copies);
        return true;
    }

    private void Track(XElement block)
    {
        if (block.Name == Wml.Table)
        {
            foreach (var row in block.Descendants(Wml.Row).ToList()) revisions.Row(row, Wml.Ins);
            return;
        }

        revisions.Mark(block, Wml.Ins);
        revisions.Insert(block);
    }

    // Behind the section before it in the new report, else in front of the one after it.
    private (XElement Element, bool Before)? Place(string practice)
    {
        var order = from.Snapshot!.Findings.Select(f => f.Bookmark).ToList();
        var index = order.IndexOf(FieldIdentity.HeadingBookmark(practice));
        var headings = Headings.Of(to.Body);
        var before = Near(order.Take(index).Reverse(), order[index], headings);
        if (before is not null) return (Headings.TableOf(before) ?? before, false);
        var after = Near(order.Skip(index + 1), order[index], headings);
        if (after is not null) return (after, true);
        var any = order.Take(index).Reverse().Where(headings.ContainsKey).Select(b => headings[b]).FirstOrDefault();
        return any is null ? null : (Headings.TableOf(any) ?? any, false);
    }

    private static XElement? Near(IEnumerable<string> bookmarks, string own, IReadOnlyDictionary<string, XElement> headings) =>
        bookmarks.Where(b => Question(b) == Question(own) && headings.ContainsKey(b)).Select(b => headings[b]).FirstOrDefault();

    // f_SEC03_BP02 belongs to SEC03; a lens with other ids has one group.
    private static string Question(string bookmark) => bookmark.LastIndexOf('_') is > 1 and var end ? bookmark[..end] : "";

    private void InsertListRow(string practice)
    {
        if (ListRow(from.Body, practice) is not { } row || ListRow(to.Body, practice) is { } there && !Wml.IsDeleted(there)) return;
        if (List(to.Body) is not { } list) return;
        var copy = transplant.Block(row);
        revisions.Row(copy, Wml.Ins);
        var before = row.ElementsBeforeSelf(Wml.Row).Reverse().Select(Anchor).OfType<string>()
            .Select(a => list.Elements(Wml.Row).FirstOrDefault(r => Anchor(r) == a)).FirstOrDefault(r => r is not null);
        (before ?? list.Elements(Wml.Row).First()).AddAfterSelf(copy);
    }

    private XElement? ListRow(XElement body, string practice) =>
        List(body)?.Elements(Wml.Row).FirstOrDefault(r => Anchor(r) == FieldIdentity.HeadingBookmark(practice));

    // Known by its title in the alternative text, which Word and LibreOffice keep.
    private XElement? List(XElement body)
    {
        var title = texts["list.caption"];
        return body.Elements(Wml.Table).FirstOrDefault(t => Wml.ValueOf(t.Element(Wml.W + "tblPr"), "tblCaption") is { } caption && (caption == title.Ja || caption == title.En));
    }

    private static string? Anchor(XElement row) =>
        Wml.Cells(row).ElementAtOrDefault(1)?.Descendants(Wml.Hyperlink).Select(h => (string?)h.Attribute(Wml.W + "anchor")).FirstOrDefault(a => a?.StartsWith("f_", StringComparison.Ordinal) == true);
}
