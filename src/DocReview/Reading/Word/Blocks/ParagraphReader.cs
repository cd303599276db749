using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Numbering;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Blocks;

/// <summary>Turns the text of one paragraph into blocks and reports what in it is not text of the design.</summary>
internal sealed class ParagraphReader(WordSession session)
{
    private ParagraphContent? carried;

    /// <summary>
    /// Reads the inline content. Null when tracked changes delete the paragraph's mark and another paragraph follows: the text then
    /// belongs to that one, as Word shows it.
    /// </summary>
    public ParagraphContent? ReadContent(
        XElement paragraph, ParagraphFormat format, StoryScope story, SourceLocation location, bool isFollowedByParagraph)
    {
        var content = carried ?? new ParagraphContent();
        carried = null;
        session.Inline.Read(paragraph, new InlineScope(content, format, story.Background, story.Fields, location));
        story.Fields.EndParagraph();
        Report(content, location);
        if (!format.RemovedMark || !isFollowedByParagraph) return content;
        carried = content;
        return null;
    }

    /// <summary>The blocks of the paragraph's own text, without figures and text boxes.</summary>
    /// <param name="content">What the paragraph holds.</param>
    /// <param name="format">Its effective properties.</param>
    /// <param name="story">Its surroundings.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="inContents">Whether it belongs to a table of contents.</param>
    /// <param name="underTable">Whether only notes stand between it and a table above.</param>
    public IEnumerable<Draft> ReadBlocks(
        ParagraphContent content, ParagraphFormat format, StoryScope story, SourceLocation location, bool inContents, bool underTable)
    {
        var isInvisible = !content.HasText && content.WasHidden && format.HiddenMark;
        var number = isInvisible ? null : session.Counters.Next(format);
        if (inContents || format.Style.Roles.HasFlag(StyleRoles.Contents)) return [];

        var raw = content.Text(story.KnownNotes);
        var lines = LogicalLines.Split(raw, story.InCell);
        if (lines.Count == 0) return story.InCell && number is { IsBullet: false } ? EmptyNumbered(number, location) : [];
        if (TakesAsTitle(format, story)) return Title(raw);

        var kind = Classify(content, format, number, lines[0], underTable);
        var draft = new Draft(new RawBlock { Type = kind, Location = location })
        {
            Fonts = content.Fonts,
            Indent = format.Indent + (LeadingSpaces(raw) * 105),
        };
        return kind switch
        {
            BlockType.Heading => [Heading(draft, raw, HeadingLevels.Of(format, number) ?? 1, number)],
            BlockType.Code => [draft with { Block = draft.Block with { Text = raw.Replace('\u00A0', ' ').TrimEnd() } }],
            BlockType.Caption => [draft with { Block = draft.Block with { Text = LogicalLines.Join(raw), ComputedNumber = Printed(number) } }],
            _ => Lines(draft, lines, kind, number),
        };
    }

    private BlockType Classify(ParagraphContent content, ParagraphFormat format, ListNumber? number, string first, bool underTable)
    {
        if (HeadingLevels.Of(format, number) is not null) return BlockType.Heading;
        if (format.Style.Roles.HasFlag(StyleRoles.Caption) || (content.HasSequence && CaptionLines.IsCaption(first))) return BlockType.Caption;
        if (IsNoteMark(number) || NoteLines.IsNumberedNote(first) || (underTable && NoteLines.IsNote(first))) return BlockType.Note;
        if (number is { Text.Length: > 0 }) return BlockType.ListItem;
        if (format.Style.Roles.HasFlag(StyleRoles.Code) || (content.Fonts.IsMonospaced && !session.BodyIsMonospaced)) return BlockType.Code;
        return CaptionLines.IsCaption(first) ? BlockType.Caption : BlockType.Paragraph;
    }

    private static IEnumerable<Draft> Lines(Draft draft, List<string> lines, BlockType kind, ListNumber? number)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var location = i == 0 ? draft.Block.Location : Locations.Below(draft.Block.Location, $"line[{i + 1}]");
            var block = new RawBlock { Type = i == 0 || kind == BlockType.Note ? kind : BlockType.Paragraph, Text = lines[i], Location = location };
            if (i == 0 && kind == BlockType.ListItem)
                block = block with { Level = number!.Level, Marker = number.Text, ComputedNumber = Printed(number) };
            else if (i == 0 && kind == BlockType.Note && IsNoteMark(number))
                block = block with { Text = $"{number!.Text} {lines[0]}" };
            yield return draft with { Block = block };
        }
    }

    private static Draft Heading(Draft draft, string raw, int level, ListNumber? number) => draft with
    {
        Block = draft.Block with { Text = LogicalLines.Join(raw), Level = level, ComputedNumber = Printed(number) },
    };

    // A number column filled by Word's numbering: the cell has no text, but a number is printed in it.
    private static IEnumerable<Draft> EmptyNumbered(ListNumber number, SourceLocation location) => number.Text.Length == 0
        ? []
        : [new Draft(new RawBlock { Type = BlockType.Paragraph, Text = number.Text, Location = location })];

    private bool TakesAsTitle(ParagraphFormat format, StoryScope story) =>
        session.TitleIsOpen && !story.InCell && format.Style.Roles.HasFlag(StyleRoles.Title);

    private Draft[] Title(string raw)
    {
        session.AddTitle(LogicalLines.Join(raw));
        return [];
    }

    private void Report(ParagraphContent content, SourceLocation location)
    {
        var deleted = content.Deleted.ToString().Trim();
        if (deleted.Length > 0) session.Diagnostics.Add(WordDiagnostics.Deleted(deleted, location));
        var hidden = LogicalLines.Join(content.Hidden.ToString());
        if (hidden.Length > 0) session.Diagnostics.Add(WordDiagnostics.Hidden(hidden, location));
        var struck = LogicalLines.Join(content.Struck.ToString());
        if (struck.Length > 0) session.Diagnostics.Add(WordDiagnostics.Struck(struck, location));
        content.Deleted.Clear();
        content.Struck.Clear();
        content.WasHidden |= content.Hidden.Length > 0;
        content.Hidden.Clear();
    }

    private static string? Printed(ListNumber? number) => number is { IsBullet: false, Text.Length: > 0 } ? number.Text : null;

    private static bool IsNoteMark(ListNumber? number) => number is { Text: ['※' or '注', ..] or ['＊' or '*', _, ..] };

    private static int LeadingSpaces(string raw) =>
        raw.TakeWhile(char.IsWhiteSpace).Sum(static c => c switch { '　' => 2, '\t' => 4, _ => 1 });
}
