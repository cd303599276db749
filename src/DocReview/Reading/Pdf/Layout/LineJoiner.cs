namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Joins the lines of one paragraph. Japanese joins without a space; between two Latin words the page says which it was: a broken word or
/// a word space.
/// </summary>
/// <param name="writesLineEndSpaces">
/// Whether the writer leaves a space glyph at the end of lines that break at a space. Word and LibreOffice do; then its absence means that
/// a word was broken.
/// </param>
/// <param name="words">The words of the document.</param>
internal sealed class LineJoiner(bool writesLineEndSpaces, LatinWords words)
{
    /// <summary>Room that Japanese line-breaking rules may leave at the end of a full line, in em.</summary>
    private const double LineBreakingSlack = 1.6;

    /// <summary>Learns a document's habits from its lines.</summary>
    public static LineJoiner Learn(IReadOnlyList<TextLine> lines) => new(
        lines.Any(line => line.EndsWithSpace && CharacterClass.IsLatinText(line.Last.Text[^1])), new LatinWords(lines));

    /// <summary>What stands between the two lines: nothing or a space.</summary>
    /// <param name="line">The broken line.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="edge">Right edge of the column or cell.</param>
    public string Separator(TextLine line, TextLine next, double edge)
    {
        var (before, after) = (line.Last.Text[^1], next.First.Text[0]);
        var eitherLatin = CharacterClass.IsLatinText(before) || CharacterClass.IsLatinText(after);
        if (line.EndsWithSpace || next.StartsWithSpace)
            return eitherLatin ? " " : "";
        if (!CharacterClass.IsLatinText(before) || !CharacterClass.IsLatinText(after))
            return "";
        if (before is '-' or '/' or '_' || after is '/' or '_' or '.' or ',' or ')')
            return "";
        return IsBrokenWord(line, next, edge) ? "" : " ";
    }

    /// <summary>Whether the next line's first word would have found room: then the line was ended on purpose.</summary>
    /// <param name="line">The line that ends.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="room">Free width on the line's right, in points.</param>
    public static bool IsEndedEarly(TextLine line, TextLine next, double room)
    {
        var word = FirstUnitWidth(next);
        var slack = CharacterClass.IsLatin(next.First.Text[0]) ? Math.Max(0.6 * line.Size, 0) : LineBreakingSlack * line.Size;
        return room > word + slack;
    }

    private bool IsBrokenWord(TextLine line, TextLine next, double edge)
    {
        if (words.AreTwoWords(LatinWords.LastWord(line.Text), LatinWords.FirstWord(next.Text)))
            return false;
        var room = edge - line.Right;
        var letter = next.First.Right - next.First.Left;
        if (writesLineEndSpaces)
            return room < line.Size + letter;
        // Without line-end spaces only a Japanese line that is full to the letter can have broken a word.
        return HasJapanese(line) && room < letter + 0.15 * line.Size;
    }

    private static bool HasJapanese(TextLine line) =>
        line.Glyphs.Count(glyph => CharacterClass.IsJapanese(glyph.Text[0])) * 5 >= line.Glyphs.Length;

    private static double FirstUnitWidth(TextLine line)
    {
        var first = line.First;
        var end = first.Right;
        if (!CharacterClass.IsLatin(first.Text[0]))
            return end - first.Left;
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.Left < first.Left)
                continue;
            if (glyph.IsSpace || !CharacterClass.IsLatinText(glyph.Text[0]))
                break;
            end = glyph.Right;
        }

        return end - first.Left;
    }
}
