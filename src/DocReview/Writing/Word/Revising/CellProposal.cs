using System.Xml.Linq;

namespace DocReview.Writing.Word.Revising;

/// <summary>Proposes another text for a cell as tracked changes: line by line, so that lines which stay keep their formatting.</summary>
internal static class CellProposal
{
    /// <param name="revisions">Writes the changes.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="proposed">The paragraphs as they should be, free of ids of another document. They are taken over.</param>
    public static void Write(Revisions revisions, XElement cell, IReadOnlyList<XElement> proposed)
    {
        Revisions.TakeBack(cell);
        var old = cell.Descendants(Wml.P).ToList();
        var steps = LineDiff.Of([.. old.Select(AcceptedText.OfParagraph)], [.. proposed.Select(AcceptedText.OfParagraph)]);
        var lines = new List<(XElement Paragraph, XName? Kind)>();
        foreach (var step in steps)
        {
            var line = step switch
            {
                { Old: { } kept, Same: true } => (old[kept], null),
                { Old: { } o, New: { } n } => (Replace(revisions, old[o], proposed[n]), null),
                { Old: { } gone } => (Delete(revisions, old[gone]), Wml.Del),
                _ => (Insert(revisions, proposed[step.New!.Value]), (XName?)Wml.Ins),
            };
            if (step.Old is null) Place(cell, old, lines, line.Item1, steps, lines.Count);
            lines.Add(line);
        }

        // The last paragraph of a cell keeps its mark: there, the change begins with the mark before it.
        var last = lines.FindLastIndex(l => l.Kind is null);
        for (var i = 0; i <= last; i++)
        {
            if (lines[i].Kind is { } kind) revisions.Mark(lines[i].Paragraph, kind);
        }

        for (var i = Math.Max(last, 0); i < lines.Count - 1; i++) revisions.Mark(lines[i].Paragraph, lines[i + 1].Kind!);
    }

    private static void Place(XElement cell, List<XElement> old, List<(XElement Paragraph, XName? Kind)> lines, XElement added, IReadOnlyList<LineStep> steps, int index)
    {
        var next = steps.Skip(index).FirstOrDefault(s => s.Old is not null).Old;
        if (next is { } before) old[before].AddBeforeSelf(added);
        else if (lines.Count > 0) lines[^1].Paragraph.AddAfterSelf(added);
        else cell.Add(added);
    }

    private static XElement Delete(Revisions revisions, XElement paragraph)
    {
        revisions.Delete(paragraph);
        return paragraph;
    }

    private static XElement Insert(Revisions revisions, XElement paragraph)
    {
        revisions.Insert(paragraph);
        return paragraph;
    }

    // The paragraph and a drop-down list around the text stay; only their runs change.
    private static XElement Replace(Revisions revisions, XElement paragraph, XElement proposed)
    {
        revisions.Delete(paragraph);
        var content = proposed.Elements().Where(e => e.Name != Wml.PPr).ToList();
        var list = paragraph.Elements(Wml.Sdt).Select(s => s.Element(Wml.SdtContent)).FirstOrDefault(s => s is not null);
        if (list is not null) content = [.. content.SelectMany(e => e.Name == Wml.Sdt ? e.Element(Wml.SdtContent)!.Elements() : [e])];
        var clones = content.Select(e => new XElement(e)).ToList();
        if (list is not null) list.Add(clones);
        else if (paragraph.Elements().LastOrDefault(e => e.Name != Wml.BookmarkEnd && e.Name.LocalName != "commentRangeEnd") is { } end) end.AddAfterSelf(clones);
        else paragraph.AddFirst(clones);
        var parent = list ?? paragraph;
        foreach (var clone in parent.Elements().Where(clones.Contains).ToList()) revisions.Insert(clone);
        return paragraph;
    }
}
