using System.Text.RegularExpressions;
using DocReview.Reading.Pdf.Pages;
using UglyToad.PdfPig.Logging;

namespace DocReview.Reading.Pdf;

/// <summary>
/// Listens to the PDF library. A font that it skips loses its text with nothing but a log line, so those lines are kept and become
/// diagnostics of the page.
/// </summary>
internal sealed partial class FontLog : ILog
{
    private const int MostFonts = 20;
    private readonly SortedSet<string> _skipped = new(StringComparer.Ordinal);

    /// <summary>Resource names of the fonts skipped since the last call, in a fixed order.</summary>
    public IReadOnlyList<string> TakeSkippedFonts()
    {
        var taken = _skipped.ToList();
        _skipped.Clear();
        return taken;
    }

    public void Debug(string message) => Note(message);

    public void Debug(string message, Exception ex) => Note(message);

    public void Warn(string message) => Note(message);

    public void Error(string message) => Note(message);

    public void Error(string message, Exception ex) => Note(message);

    private void Note(string message)
    {
        if (_skipped.Count < MostFonts && SkippedFont().Match(message) is { Success: true } match)
            _skipped.Add(GlyphText.Repair(match.Groups["name"].Value, null, out _, out _));
    }

    // The library's words are its only sign of a skipped font; a test holds them.
    [GeneratedRegex(@"^Skipping a missing font with name (?<name>\S{1,80})", RegexOptions.CultureInvariant)]
    private static partial Regex SkippedFont();
}
