using System.Text;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Composes the text of a line: spaces where the page has them, raised note marks as <c>※1</c>.</summary>
internal static class LineText
{
    /// <summary>A gap between two Latin letters that no space glyph explains, in em.</summary>
    private const double WordGap = 0.18;

    public static string Compose(TextLine line)
    {
        var text = new StringBuilder(line.Glyphs.Length);
        Glyph? previous = null;
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsSpace)
            {
                AppendSpace(text, glyph.Text);
                continue;
            }

            if (previous is not null && text.Length > 0 && !char.IsWhiteSpace(text[^1]) && NeedsSpace(previous, glyph))
                text.Append(' ');
            AppendGlyph(text, line, glyph, previous);
            previous = glyph;
        }

        return text.ToString().Trim();
    }

    private static void AppendGlyph(StringBuilder text, TextLine line, Glyph glyph, Glyph? previous)
    {
        if (IsRaised(line, glyph) && IsNoteMark(glyph.Text[0]))
        {
            var continues = previous is not null && IsRaised(line, previous);
            if (glyph.Text[0] is '*' or '＊' or '※')
            {
                text.Append('※');
                return;
            }

            if (!continues && text.Length > 0 && text[^1] != '※' && !IsUnit(text[^1]))
                text.Append('※');
        }

        text.Append(glyph.Text);
    }

    private static void AppendSpace(StringBuilder text, string space)
    {
        if (text.Length > 0 && (text[^1] != ' ' || space is not " "))
            text.Append(space);
    }

    private static bool NeedsSpace(Glyph previous, Glyph next)
    {
        var size = Math.Max(previous.Size, next.Size);
        var gap = next.Left - previous.Right;
        if (gap > LineBuilder.CellGap * size)
            return true;
        return gap > WordGap * size && EndsWord(previous.Text[^1]) && BeginsWord(next.Text[0]);
    }

    private static bool EndsWord(char unit) => CharacterClass.IsLatin(unit) || unit is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '”' or '’' or '%';

    private static bool BeginsWord(char unit) => CharacterClass.IsLatin(unit) || unit is '(' or '"' or '“' or '‘';

    private static bool IsRaised(TextLine line, Glyph glyph) =>
        glyph.Size < line.Size * 0.85 && glyph.Baseline > line.Baseline + 0.12 * line.Size;

    private static bool IsNoteMark(char unit) => char.IsAsciiDigit(unit) || unit is '*' or '＊' or '※';

    // A raised digit after a Latin letter or digit is a power (m2, 10^6) more often than a note.
    private static bool IsUnit(char unit) => CharacterClass.IsLatin(unit);
}
