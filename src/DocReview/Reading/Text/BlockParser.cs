using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Reading.Text;

/// <summary>Turns lines into blocks, top to bottom.</summary>
internal sealed class BlockParser(string[] lines, TableOfContents contents)
{
    private readonly ImmutableArray<RawBlock>.Builder _blocks = ImmutableArray.CreateBuilder<RawBlock>();
    private readonly ListDepth _depth = new();

    /// <summary>A first line that is neither numbered nor a sentence.</summary>
    public string? Title { get; private set; }

    public ImmutableArray<RawBlock> Parse(CancellationToken cancellationToken)
    {
        for (var i = 0; i < lines.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (contents.Holds(i)) i++;
            else i = Next(i);
        }

        return _blocks.ToImmutable();
    }

    private int Next(int i)
    {
        var line = lines[i].TrimEnd();
        if (line.Trim().Length == 0 || LineKinds.IsRule(line)) return i + 1;
        if (LineKinds.Fence(line) is { } fence) return Code(i, fence);
        if (PipeTable.Starts(lines, i)) return Table(PipeTable.Read(lines, i), i);
        if (TabTable.Starts(lines, i)) return Table(TabTable.Read(lines, i), i);
        if (LineKinds.Heading(line, IsFirst(i)) is { } heading)
        {
            if (IsDocumentTitle(heading, i)) Title = heading.Text;
            else _blocks.Add(new() { Type = BlockType.Heading, Text = heading.Text, Level = heading.Level, Location = PlainTextReader.At(i) });
            _depth.Reset();
            return i + 1;
        }

        if (Title is null && _blocks.Count == 0 && IsFirst(i) && IsTitle(i))
        {
            Title = LineKinds.Plain(line);
            return i + 1;
        }

        if (LineKinds.Picture(line) is { } description) return Figure(i, description);
        return LineKinds.Bullet(line) is { } bullet ? Item(i, bullet) : Paragraph(i);
    }

    // A line of its own at the very top, that is neither a sentence nor a list.
    private bool IsTitle(int i) =>
        LineKinds.IsTitle(lines[i]) && LineKinds.Bullet(lines[i]) is null
        && i + 1 < lines.Length && lines[i + 1].Trim().Length == 0 && lines.Skip(i + 1).Any(l => l.Trim().Length > 0);

    // One # above everything else is the document's title when chapters are ##.
    private bool IsDocumentTitle(LineKinds.HeadingLine heading, int i) =>
        Title is null && _blocks.Count == 0 && heading is { Level: 1, IsMarkdown: true }
        && !lines.Skip(i + 1).Any(l => l.StartsWith("# ", StringComparison.Ordinal))
        && lines.Skip(i + 1).Any(l => l.StartsWith("## ", StringComparison.Ordinal));

    private bool IsFirst(int i) => _blocks.Count == 0 && lines.Take(i).All(l => l.Trim().Length == 0);

    private int Item(int i, LineKinds.BulletLine bullet)
    {
        var (text, next) = Continued(i, bullet.Text);
        _blocks.Add(new()
        {
            Type = BlockType.ListItem,
            Text = text,
            Marker = bullet.Marker,
            Level = _depth.Of(bullet),
            Location = PlainTextReader.At(i),
        });
        return next;
    }

    // The picture lies outside the text; only its description is at hand.
    private int Figure(int i, string description)
    {
        _blocks.Add(new() { Type = BlockType.Figure, AltText = description.Length == 0 ? null : description, Location = PlainTextReader.At(i) });
        return i + 1;
    }

    private int Paragraph(int i)
    {
        var (text, next) = Continued(i, lines[i].Trim());
        var type = LineKinds.IsNote(text) ? BlockType.Note : BlockType.Paragraph;
        if (type == BlockType.Paragraph) _depth.Reset();
        _blocks.Add(new() { Type = type, Text = LineKinds.Plain(text), Location = PlainTextReader.At(i) });
        return next;
    }

    // A line that does not end a sentence goes on in the next one, unless that begins something new.
    private (string Text, int Next) Continued(int i, string text)
    {
        var next = i + 1;
        while (next < lines.Length && !contents.Holds(next) && LineJoin.GoesOn(text, lines[next]) && !BeginsSomething(next))
        {
            text = LineJoin.Join(text, lines[next].Trim());
            next++;
        }

        return (text, next);
    }

    private bool BeginsSomething(int i) =>
        LineKinds.Heading(lines[i], false) is not null || LineKinds.Bullet(lines[i]) is not null || LineKinds.Fence(lines[i]) is not null
        || LineKinds.IsRule(lines[i]) || LineKinds.Picture(lines[i]) is not null || LineKinds.IsNote(lines[i].Trim()) || LineKinds.IsLabel(lines[i]) || PipeTable.Starts(lines, i) || TabTable.Starts(lines, i);

    private int Code(int i, string fence)
    {
        var end = Array.FindIndex(lines, i + 1, l => l.TrimStart().StartsWith(fence, StringComparison.Ordinal));
        var last = end < 0 ? lines.Length : end;
        _blocks.Add(new() { Type = BlockType.Code, Text = string.Join('\n', lines[(i + 1)..last]), Location = PlainTextReader.At(i) });
        return last + 1;
    }

    private int Table((RawTable Table, int Next) read, int i)
    {
        _blocks.Add(new() { Type = BlockType.Table, Table = read.Table, Location = PlainTextReader.At(i) });
        return read.Next;
    }
}
