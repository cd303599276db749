namespace DocReview.Reading.Pdf.Layout;

/// <summary>Collects lines into paragraphs. Tables and figures pass through and end the paragraph before them.</summary>
internal sealed class ParagraphBuilder(Typography typography)
{
    /// <summary>A step wider than this, against the usual one, begins a new paragraph.</summary>
    private const double WideStep = 1.35;

    /// <summary>Widest hanging indent of a paragraph without a marker, in em.</summary>
    private const double WidestHanging = 8;

    public List<ILayoutElement> Build(IEnumerable<ILayoutElement> elements)
    {
        var built = new List<ILayoutElement>();
        var (page, lineNumber) = (0, 0);
        foreach (var element in elements)
        {
            if (element.Page != page)
                (page, lineNumber) = (element.Page, 0);
            if (element is not TextLine line)
            {
                built.Add(element);
                continue;
            }

            lineNumber++;
            if (built.Count > 0 && built[^1] is Paragraph open && Continues(open, line))
                open.Add(line, SeparatorFor(open, line));
            else
                built.Add(new Paragraph(line, lineNumber));
        }

        return built;
    }

    /// <summary>Joins lines that are known to be one paragraph.</summary>
    public Paragraph Join(IReadOnlyList<TextLine> lines, int lineNumber)
    {
        var paragraph = new Paragraph(lines[0], lineNumber);
        for (var i = 1; i < lines.Count; i++)
            paragraph.Add(lines[i], SeparatorWithin(lines, i));
        return paragraph;
    }

    // The paragraph's own lines show how wide its column is.
    private string SeparatorWithin(IReadOnlyList<TextLine> lines, int index)
    {
        var (last, line) = (lines[index - 1], lines[index]);
        if (line.IsVertical)
            return "";
        var edge = lines.Where(other => other.Page == last.Page && other.Left < last.Right && other.Right > last.Left).Max(other => other.Right);
        var separator = typography.Joiner.Separator(last, line, edge);
        return separator.Length == 0 && LineJoiner.IsEndedEarly(last, line, edge - last.Right) && !last.Text.EndsWith('。') ? " " : separator;
    }

    private string SeparatorFor(Paragraph open, TextLine line)
    {
        if (line.IsVertical)
            return "";
        var edge = typography.RightEdge(open.Last);
        var separator = typography.Joiner.Separator(open.Last, line, edge);
        return separator.Length == 0 && !IsFull(open.Last, line) && !open.Last.Text.EndsWith('。') ? " " : separator;
    }

    private bool Continues(Paragraph open, TextLine line)
    {
        var last = open.Last;
        var size = Math.Max(last.Size, line.Size);
        if (Math.Abs(last.Size - line.Size) > 0.08 * size || last.First.Turned != line.First.Turned)
            return false;
        if (last.IsVertical && line.IsVertical)
            return !CharacterClass.IsSentenceEnd(last.Last.Text[^1]) && last.Box.Bottom <= line.Box.Bottom + 2 * size;
        var step = last.Baseline - line.Baseline;
        var jumps = line.Page != last.Page || step < 0.3 * size;
        if (!jumps && IsWideStep(open, step, size))
            return false;
        var full = IsFull(last, line);
        var unfinished = full && !CharacterClass.IsSentenceEnd(last.Last.Text[^1]);
        var start = LineStart.Read(line.Text);
        if (start.Kind == LineStartKind.Bullet)
            return false;
        if (jumps)
            return unfinished && start.Kind == LineStartKind.None;
        if (start.Kind != LineStartKind.None && !unfinished)
            return false;
        return IsHanging(open) ? IsUnderHangingIndent(open, line, full) : full && IsAligned(open, line, unfinished);
    }

    private bool IsWideStep(Paragraph open, double step, double size)
    {
        if (open.Lines.Count < 2 || open.Last.Page != open.Lines[^2].Page)
            return step > WideStep * typography.LinePitch * size;
        var own = open.Lines[^2].Baseline - open.Last.Baseline;
        return step > 1.25 * Math.Max(own, 0.5 * size);
    }

    private bool IsFull(TextLine line, TextLine next) =>
        !LineJoiner.IsEndedEarly(line, next, typography.RightEdge(line) - line.Right);

    private static bool IsHanging(Paragraph open) =>
        open.Start.Kind is LineStartKind.Bullet or LineStartKind.Number or LineStartKind.Note;

    private static bool IsUnderHangingIndent(Paragraph open, TextLine line, bool full)
    {
        var em = line.Size;
        if (line.Left < open.First.Left - 0.4 * em)
            return false;
        if (open.Lines.Count > 1 && line.Left > open.Lines[1].Left + 0.6 * em)
            return false;
        // An explicit line break inside an item keeps the hanging indent; a line at the margin does not belong to it.
        return full ? line.Left < open.TextLeft + 2.5 * em : line.Left > open.First.Left + 0.2 * em && line.Left < open.TextLeft + 0.8 * em;
    }

    private static bool IsAligned(Paragraph open, TextLine line, bool unfinished)
    {
        var em = line.Size;
        return open.Lines.Count >= 2
            ? Math.Abs(line.Left - open.Last.Left) <= 0.6 * em
            // A label may hang out to the left; only an unfinished sentence goes on under such an indent.
            : line.Left >= open.First.Left - 4.5 * em && line.Left <= open.First.Left + (unfinished ? WidestHanging : 0.6) * em;
    }
}
