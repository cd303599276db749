using System.Collections.Frozen;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Drawings;
using DocReview.Reading.Word.Imports;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Tables;
using DocReview.Reading.Word.Text;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Blocks;

/// <summary>
/// Reads the paragraphs and tables of a story in order. Stories nest (a cell, a text box, a table in a cell); the pre-scan's depth limit
/// bounds the recursion.
/// </summary>
internal sealed class StoryReader
{
    private readonly WordSession session;
    private readonly ParagraphReader paragraphs;
    private readonly TableReader tables;
    private readonly DrawingReader drawings;
    private readonly ImportReader imports;

    public StoryReader(WordSession session)
    {
        this.session = session;
        paragraphs = new ParagraphReader(session);
        tables = new TableReader(session, this);
        drawings = new DrawingReader(session, this);
        imports = new ImportReader(session);
    }

    /// <summary>The blocks of a story.</summary>
    public List<Draft> Read(XElement container, StoryScope story)
    {
        var drafts = new List<Draft>();
        var children = Markup.Children(container).ToList();
        var (paragraphCount, tableCount, underTable) = (0, 0, false);
        for (var i = 0; i < children.Count; i++)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            var element = children[i].Element;
            if (element.Name == W.P)
            {
                var before = drafts.Count;
                var isFollowed = i + 1 < children.Count && children[i + 1].Element.Name == W.P;
                ReadParagraph(children[i], ++paragraphCount, story, underTable, isFollowed, drafts);
                underTable &= drafts.Skip(before).All(static d => d.Block.Type is BlockType.Note or BlockType.Caption);
            }
            else if (element.Name == W.Tbl)
            {
                var notes = NotesBelow(children, i + 1);
                drafts.AddRange(tables.Read(element, story with { Path = $"{story.Path}/tbl[{++tableCount}]", KnownNotes = notes }));
                underTable = true;
            }
            else if (element.Name == W.AltChunk)
            {
                drafts.AddRange(imports.Read(element, story));
                underTable = false;
            }
        }

        return drafts;
    }

    private void ReadParagraph(Markup.Child child, int index, StoryScope story, bool underTable, bool isFollowed, List<Draft> drafts)
    {
        var location = Locations.Of($"{story.Path}/p[{index}]", child.Element);
        var format = ParagraphFormat.Of(child.Element, session.Styles);
        if (paragraphs.ReadContent(child.Element, format, story, location, isFollowed) is not { } content) return;

        var (ahead, after) = drawings.Read(content, story, location);
        var text = paragraphs.ReadBlocks(content, format, story, location, child.InContents, underTable).ToList();
        if (text.Exists(static d => d.Block.Type == BlockType.Heading)) session.TitleIsOpen = false;
        drafts.AddRange(ahead);
        drafts.AddRange(text);
        drafts.AddRange(after);
        foreach (var note in content.Notes) drafts.AddRange(ReadNote(note));
    }

    // Foot- and endnotes follow the block that cites them.
    private IEnumerable<Draft> ReadNote(NoteReference reference)
    {
        if (session.Notes.Take(reference) is not { } note) return [];
        var path = reference.IsEndnote ? $"endnotes/endnote[{reference.Id}]" : $"footnotes/footnote[{reference.Id}]";
        var story = new StoryScope(path, Shading.Paper, new FieldTracker(note), InCell: false, StoryScope.NoNotes);
        return Read(note, story).Select((draft, i) => draft.Block.Table is not null || draft.Block.Type == BlockType.Figure
            ? draft
            : draft with
            {
                IsDetached = true,
                Block = draft.Block with
                {
                    Type = BlockType.Note,
                    Text = i == 0 && reference.Mark.Length > 0 ? $"{reference.Mark} {draft.Block.Text}" : draft.Block.Text,
                },
            });
    }

    // Looks ahead so that a raised 2 in a cell is a citation only where a note 2 exists.
    private static FrozenSet<int> NotesBelow(List<Markup.Child> children, int from)
    {
        const int LookAhead = 30;
        var numbers = new HashSet<int>();
        foreach (var child in children.Skip(from).Take(LookAhead).Where(static c => c.Element.Name == W.P))
        {
            var text = string.Concat(child.Element.Descendants(W.T).Select(static t => t.Value)).Trim();
            if (text.Length == 0 || CaptionLines.IsCaption(text)) continue;
            if (NoteLines.Number(text) is not { } number) break;
            numbers.Add(number);
        }

        return numbers.ToFrozenSet();
    }
}
