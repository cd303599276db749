using UglyToad.PdfPig.Logging;

namespace DocReview.Reading.Pdf;

/// <summary>
/// Listens to the PDF library. A font that it skips loses its text with nothing but a log line, so those lines are kept and become
/// diagnostics of the page.
/// </summary>
internal sealed class FontLog : ILog
{
    private const int MostMessages = 20;
    private readonly SortedSet<string> _skipped = new(StringComparer.Ordinal);

    /// <summary>What was skipped since the last call, in a fixed order.</summary>
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
        if (_skipped.Count < MostMessages && message.Contains("font", StringComparison.OrdinalIgnoreCase)
            && message.Contains("skip", StringComparison.OrdinalIgnoreCase))
            _skipped.Add(message.Length <= PdfLimits.QuotedCharacters ? message : message[..PdfLimits.QuotedCharacters]);
    }
}
