using System.Globalization;
using System.Xml.Linq;

namespace DocReview.Writing.Word.Revising;

/// <summary>Writes tracked changes by the program's own author. Ids go on from the highest in the document; the date is the review's.</summary>
internal sealed class Revisions
{
    private readonly string _date;
    private int _lastId;

    /// <param name="document">The document to change.</param>
    /// <param name="date">Date of the changes, as Word writes it.</param>
    public Revisions(XDocument document, string date)
    {
        _date = date;
        _lastId = document.Descendants().Attributes(Wml.Id).Select(a => int.TryParse(a.Value, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty().Max();
    }

    /// <summary>Whether anything was changed.</summary>
    public bool Any { get; private set; }

    public int NextId() => ++_lastId;

    /// <summary>An empty <c>w:ins</c> or <c>w:del</c>.</summary>
    public XElement New(XName kind)
    {
        Any = true;
        return new(kind, new XAttribute(Wml.Id, NextId()), new XAttribute(Wml.By, Wml.Author), new XAttribute(Wml.Date, _date));
    }

    /// <summary>Tracks the runs under an element as inserted.</summary>
    public void Insert(XElement scope) => Wrap(scope, Wml.Ins, e => e.Name == Wml.Ins);

    /// <summary>Tracks the runs under an element as deleted; what is deleted already stays as it is.</summary>
    public void Delete(XElement scope)
    {
        foreach (var run in Wrap(scope, Wml.Del, e => e.Name == Wml.Del || e.Name == Wml.W + "moveFrom"))
        {
            foreach (var text in run.Elements(Wml.Text)) text.Name = Wml.W + "delText";
            foreach (var instruction in run.Elements(Wml.W + "instrText")) instruction.Name = Wml.W + "delInstrText";
        }
    }

    /// <summary>Tracks a paragraph's mark as inserted or deleted.</summary>
    public void Mark(XElement paragraph, XName kind)
    {
        if (Wml.Mark(paragraph, kind) is not null) return;
        var properties = paragraph.Element(Wml.PPr);
        if (properties is null) paragraph.AddFirst(properties = new XElement(Wml.PPr));
        var run = properties.Element(Wml.RPr);
        if (run is null)
        {
            run = new XElement(Wml.RPr);
            var after = properties.Elements().FirstOrDefault(e => e.Name.LocalName is "sectPr" or "pPrChange");
            if (after is null) properties.Add(run);
            else after.AddBeforeSelf(run);
        }

        // Within the mark's properties, insertion comes before deletion and both before everything else.
        if (kind == Wml.Del && run.Element(Wml.Ins) is { } inserted) inserted.AddAfterSelf(New(kind));
        else run.AddFirst(New(kind));
    }

    /// <summary>Tracks a row as inserted or deleted, with all it holds.</summary>
    public void Row(XElement row, XName kind)
    {
        var properties = row.Element(Wml.RowProperties);
        if (properties is null)
        {
            properties = new XElement(Wml.RowProperties);
            if (row.Element(Wml.W + "tblPrEx") is { } exceptions) exceptions.AddAfterSelf(properties);
            else row.AddFirst(properties);
        }

        if (properties.Element(Wml.W + "trPrChange") is { } change) change.AddBeforeSelf(New(kind));
        else properties.Add(New(kind));
        foreach (var paragraph in row.Descendants(Wml.P)) Mark(paragraph, kind);
        if (kind == Wml.Ins) Insert(row);
        else Delete(row);
    }

    /// <summary>Takes back the program's own earlier proposals in a cell, so that a newer one starts from what was there before.</summary>
    public static void TakeBack(XElement cell)
    {
        foreach (var inserted in Own(cell, Wml.Ins).Where(i => i.Parent!.Name != Wml.RPr)) inserted.Remove();
        foreach (var deleted in Own(cell, Wml.Del).Where(d => d.Parent!.Name != Wml.RPr))
        {
            foreach (var text in deleted.Descendants(Wml.W + "delText")) text.Name = Wml.Text;
            foreach (var instruction in deleted.Descendants(Wml.W + "delInstrText")) instruction.Name = Wml.W + "instrText";
            deleted.ReplaceWith(deleted.Nodes());
        }

        foreach (var paragraph in cell.Descendants(Wml.P).ToList())
        {
            if (Wml.Mark(paragraph, Wml.Del) is { } gone && Wml.IsOwn(gone)) gone.Remove();
            if (Wml.Mark(paragraph, Wml.Ins) is not { } added || !Wml.IsOwn(added)) continue;
            added.Remove();
            if (paragraph.ElementsAfterSelf(Wml.P).FirstOrDefault() is not { } next) continue;
            var content = paragraph.Elements().Where(e => e.Name != Wml.PPr).ToList();
            foreach (var element in content) element.Remove();
            if (next.Element(Wml.PPr) is { } properties) properties.AddAfterSelf(content);
            else next.AddFirst(content);
            paragraph.Remove();
        }
    }

    private static List<XElement> Own(XElement scope, XName kind) => [.. scope.Descendants(kind).Where(Wml.IsOwn)];

    private List<XElement> Wrap(XElement scope, XName kind, Func<XElement, bool> isDone)
    {
        // The anchor of a comment is no text: accepting a deletion must not take a person's comment away.
        var runs = scope.DescendantsAndSelf(Wml.Run).Where(r => r.Element(Wml.W + "commentReference") is null && !r.Ancestors().TakeWhile(a => a != scope.Parent).Any(isDone)).ToList();
        foreach (var run in runs)
        {
            var wrapper = New(kind);
            run.ReplaceWith(wrapper);
            wrapper.Add(run);
        }

        return runs;
    }
}
