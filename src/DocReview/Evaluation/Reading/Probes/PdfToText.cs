using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Evaluation.Reading.Probes;

/// <summary>The characters of one file as a reader and another program see them.</summary>
/// <param name="Name">Golden and file.</param>
/// <param name="F1">How far they agree.</param>
/// <param name="ReaderOnly">Characters that only the reader has.</param>
/// <param name="OtherOnly">Characters that only the other program has.</param>
internal sealed record Comparison(string Name, Ratio F1, string ReaderOnly, string OtherOnly);

/// <summary>poppler's <c>pdftotext</c> as a second opinion on characters. Only here, and only where it is installed: no reader uses it.</summary>
internal static class PdfToText
{
    /// <summary>What it prints for a file; null where the program is not installed.</summary>
    /// <exception cref="InvalidDataException">It could not read the file.</exception>
    public static async Task<string?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in (string[])["-layout", "-enc", "UTF-8", file, "-"]) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var text = await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return process.ExitCode == 0 ? text : throw new InvalidDataException($"pdftotext cannot read {file}: {await errors.ConfigureAwait(false)}");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Characters of a reading against its text, without running heads, page numbers, hidden text, figures and bullets.</summary>
    public static Comparison Compare(ReadingGolden golden, DocumentReading reading, string text)
    {
        var kept = text.Split('\n', '\f').Select(ReadingText.Key).Where(line => !IsFurniture(golden, line));
        var other = string.Concat(WithoutRepeats(golden, kept));
        foreach (var gone in golden.Hidden.Select(h => h.Text).Concat(golden.Order.SelectMany(i => i.Figure ?? [])))
            other = WithoutOne(other, ReadingText.Key(gone));
        var own = ReadingText.JoinedKey([IsFurniture(golden, ReadingText.Key(golden.Title)) ? "" : golden.Title, .. ReadingText.Of(golden, reading)]);
        return new($"{golden.Id}/{reading.FileName}", Bag.F1(Letters(own), Letters(other)), Surplus(own, other), Surplus(other, own));
    }

    private static string WithoutOne(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) is var at and >= 0 ? text.Remove(at, part.Length) : text;

    private static bool IsFurniture(ReadingGolden golden, string line) => golden.Furniture.Any(p => Regex.IsMatch(line, p));

    // A table's header comes back on every page; a reader says it once.
    private static IEnumerable<string> WithoutRepeats(ReadingGolden golden, IEnumerable<string> lines)
    {
        var headers = golden.Tables.Where(t => t.HeaderRows > 0).Select(t => ReadingText.JoinedKey(t.Rows[0])).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return lines.Where(line => !headers.Contains(line) || seen.Add(line));
    }

    // What the first has more of, each character as often.
    private static string Surplus(string first, string second)
    {
        var counts = Letters(second).CountBy(c => c).ToDictionary();
        return string.Concat(Letters(first).CountBy(c => c).OrderBy(p => p.Key).Select(p => new string(p.Key, Math.Max(0, p.Value - counts.GetValueOrDefault(p.Key)))));
    }

    // Bullets are layout to one program and text to the other; a raised 1 is a ※1 to a reader.
    private static IEnumerable<char> Letters(string key) => key.Where(c => c is not ('•' or '●' or '・' or '-' or '◦' or '▪' or '|' or '※'));
}
