using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Names what a paragraph is: heading, list item, note, caption or plain text. It keeps the depth of the list it is in.</summary>
internal sealed class ParagraphNames(Typography typography, Dictionary<Paragraph, int> headings, string? title)
{
    private const int LongestCaption = 80;

    private readonly ListDepth _depth = new();

    /// <summary>The block; null for the document's title, which is no block.</summary>
    public RawBlock? Name(Paragraph paragraph)
    {
        if (IsTitle(paragraph))
            return null;
        var block = new RawBlock
        {
            Type = BlockType.Paragraph,
            Text = paragraph.Text,
            Prominence = typography.Prominence(paragraph.First),
            Location = paragraph.Location,
        };
        if (headings.TryGetValue(paragraph, out var level))
            return EndList(block with { Type = BlockType.Heading, Level = level });
        return paragraph.Start.Kind switch
        {
            LineStartKind.Note => block with { Type = BlockType.Note },
            LineStartKind.Caption when IsCaption(paragraph) => block with { Type = BlockType.Caption },
            LineStartKind.Bullet => ToItem(block, paragraph),
            // A bare number before a space may as well be a quantity.
            LineStartKind.Number when !char.IsDigit(paragraph.Start.Marker[^1]) => ToItem(block, paragraph),
            _ => EndList(block),
        };
    }

    private RawBlock ToItem(RawBlock block, Paragraph paragraph) => block with
    {
        Type = BlockType.ListItem,
        Text = paragraph.TextAfterMarker,
        Marker = paragraph.Start.Marker,
        Level = Depth(paragraph.First),
    };

    /// <summary>Depth from 0 of a list item that begins with this line.</summary>
    public int Depth(TextLine start) => _depth.Next(start.Left, start.Size);

    /// <summary>Says that the list before this block is over.</summary>
    public RawBlock EndList(RawBlock block)
    {
        _depth.Reset();
        return block;
    }

    private bool IsTitle(Paragraph paragraph) =>
        title is not null && paragraph.Page == 1 && paragraph.First.Size > typography.BodySize
        && string.Equals(CharacterClass.WithoutSpaces(paragraph.Text), CharacterClass.WithoutSpaces(title), StringComparison.Ordinal);

    private static bool IsCaption(Paragraph paragraph) =>
        paragraph.Lines.Count <= 2 && paragraph.Text.Length <= LongestCaption && !CharacterClass.IsSentenceEnd(paragraph.Text[^1]);
}
