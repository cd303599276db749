using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Tables;

/// <summary>Reads a table: spans resolved, nested content flattened; a table of one cell is a frame around ordinary blocks.</summary>
internal sealed class TableReader(WordSession session, StoryReader stories)
{
    /// <summary>The table, followed by what cannot stay in a cell (figures, footnotes).</summary>
    public List<Draft> Read(XElement tbl, StoryScope story)
    {
        var rows = Markup.Children(tbl).Select(static c => c.Element).Where(static e => e.Name == W.Tr).ToList();
        var kept = rows.Where(tr => !IsDeleted(tr, story)).ToList();
        var frame = new TableGrid(tbl);
        var contents = new List<List<Draft>>();
        var shading = new TableShading(tbl, session.Styles, story.Background);
        for (var r = 0; r < kept.Count; r++)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            var cells = Markup.Children(kept[r]).Select(static c => c.Element).Where(static e => e.Name == W.Tc).ToList();
            frame.BeginRow(kept[r]);
            for (var c = 0; c < cells.Count; c++)
            {
                if (frame.Continues(cells[c])) continue;
                var path = $"{story.Path}/r[{r + 1}]/c[{c + 1}]";
                var background = shading.Behind(cells[c], r == 0, r == kept.Count - 1, c == 0, c == cells.Count - 1, r);
                var drafts = IsDeletedCell(cells[c]) ? [] : stories.Read(cells[c], story with { Path = path, Background = background, InCell = true });
                contents.Add(drafts);
                frame.Add(cells[c], CellText.Of(drafts), Locations.Of(path, cells[c].Element(W.P)));
            }
        }

        var filled = contents.Where(static drafts => drafts.Count > 0).ToList();
        if (filled.Count <= 1) return [.. filled.SelectMany(static drafts => OneCellFrame.Open(drafts))];
        var detached = contents.SelectMany(static drafts => drafts).Where(static d => d.IsDetached);
        var table = frame.Build(HeaderRows(kept));
        if (table.Cells.IsEmpty) return [.. detached];
        var block = new RawBlock { Type = BlockType.Table, Table = table, Location = new SourceLocation(story.Path) };
        return [new Draft(block), .. detached];
    }

    private static int HeaderRows(List<XElement> rows) =>
        rows.TakeWhile(static tr => tr.Element(W.TrPr).ChildFlag(W.TblHeader) == true).Count();

    private bool IsDeleted(XElement tr, StoryScope story)
    {
        if (tr.Element(W.TrPr)?.Element(W.Del) is null) return false;
        var text = string.Join(' ', tr.Descendants().Where(static e => e.Name == W.T || e.Name == W.DelText).Select(static e => e.Value));
        if (!string.IsNullOrWhiteSpace(text)) session.Diagnostics.Add(WordDiagnostics.Deleted(text.Trim(), new SourceLocation(story.Path)));
        return true;
    }

    private static bool IsDeletedCell(XElement tc) => tc.Element(W.TcPr)?.Element(W.CellDel) is not null;
}
