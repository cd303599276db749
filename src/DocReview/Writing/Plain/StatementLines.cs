using DocReview.Core.Review;
using DocReview.Writing.Json;

namespace DocReview.Writing.Plain;

/// <summary>One statement per line, for grep: id, kind, place, heading path and text, separated by tabs.</summary>
internal static class StatementLines
{
    public static void Write(DocumentReading reading, TextWriter output)
    {
        foreach (var s in reading.Statements)
        {
            var place = s.Location.Page is { } page ? FormattableString.Invariant($"p.{page}") : s.Location.Path;
            string[] fields = [s.Id, JsonNames.Of(s.Kind), place, string.Join(" > ", s.HeadingPath), s.Text];
            output.Write(string.Join('\t', fields.Select(SafeLine.Of)));
            output.Write('\n');
        }
    }
}
