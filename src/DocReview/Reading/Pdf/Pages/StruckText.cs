using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Finds text with a line through it: the author withdrew it. A line strikes text when it runs through the middle of the characters and is
/// as long as they are; rules of tables and underlines run elsewhere.
/// </summary>
internal sealed class StruckText
{
    private const double LowestStrike = 0.12;
    private const double HighestStrike = 0.52;
    private const double LargestSize = 60;
    private const double Overhang = 0.7;
    private const int FewestCharacters = 2;

    private readonly List<Glyph> _glyphs;
    private readonly ILookup<int, int> _byHeight;
    private readonly bool[] _struck;

    private StruckText(List<Glyph> glyphs)
    {
        _glyphs = glyphs;
        _struck = new bool[glyphs.Count];
        _byHeight = Enumerable.Range(0, glyphs.Count).Where(i => !glyphs[i].Turned).ToLookup(i => (int)Math.Floor(glyphs[i].Baseline));
    }

    /// <summary>Takes struck characters out.</summary>
    /// <param name="glyphs">Visible characters in stream order.</param>
    /// <param name="rulings">The page's lines.</param>
    /// <param name="marks">Areas that annotations strike out.</param>
    public static Result Separate(List<Glyph> glyphs, ImmutableArray<Ruling> rulings, IReadOnlyList<PageBox> marks)
    {
        var text = new StruckText(glyphs);
        var kept = rulings.RemoveAll(text.Strikes);
        foreach (var mark in marks)
            text.Strike(Enumerable.Range(0, glyphs.Count).Where(i => Holds(mark, glyphs[i])));
        return new Result(text.Kept(), kept, text.Runs());
    }

    private bool Strikes(Ruling line)
    {
        if (!line.IsHorizontal)
            return false;
        var run = new List<int>();
        for (var height = (int)Math.Floor(line.Position - LargestSize * HighestStrike); height <= (int)line.Position; height++)
            run.AddRange(_byHeight[height].Where(i => Crosses(line, _glyphs[i])));
        if (run.Count(i => !_glyphs[i].IsSpace) < FewestCharacters)
            return false;
        var size = run.Max(i => _glyphs[i].Size);
        var (left, right) = (run.Min(i => _glyphs[i].Left), run.Max(i => _glyphs[i].Right));
        if (left - line.Start > Overhang * size || line.End - right > Overhang * size)
            return false;
        Strike(run);
        return true;
    }

    private static bool Crosses(Ruling line, Glyph glyph)
    {
        var height = (line.Position - glyph.Baseline) / glyph.Size;
        return height is > LowestStrike and < HighestStrike && glyph.CenterX > line.Start && glyph.CenterX < line.End;
    }

    private void Strike(IEnumerable<int> run)
    {
        foreach (var i in run)
            _struck[i] = true;
    }

    private List<Glyph> Kept() => [.. _glyphs.Where((_, i) => !_struck[i])];

    private ImmutableArray<string> Runs()
    {
        var runs = new List<StringBuilder>();
        for (var i = 0; i < _glyphs.Count; i++)
        {
            if (!_struck[i])
                continue;
            if (i == 0 || !_struck[i - 1])
                runs.Add(new StringBuilder());
            runs[^1].Append(_glyphs[i].Text);
        }

        return [.. runs.Select(run => run.ToString().Trim()).Where(run => run.Length > 0)];
    }

    private static bool Holds(PageBox box, Glyph glyph) =>
        glyph.CenterX >= box.Left && glyph.CenterX <= box.Right && glyph.CenterY >= box.Bottom && glyph.CenterY <= box.Top;

    /// <param name="Glyphs">The characters in force.</param>
    /// <param name="Rulings">The lines that strike nothing.</param>
    /// <param name="Runs">What is struck out, run by run.</param>
    public sealed record Result(List<Glyph> Glyphs, ImmutableArray<Ruling> Rulings, ImmutableArray<string> Runs);
}
