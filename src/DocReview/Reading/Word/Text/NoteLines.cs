using System.Globalization;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Text;

/// <summary>Recognises the notes authors type under a table: <c>※1 …</c>, <c>*2 …</c>, <c>注3) …</c>, <c>（注）…</c>.</summary>
internal static partial class NoteLines
{
    /// <summary>Whether a line directly under a table is a note to it.</summary>
    public static bool IsNote(string line) => NotePattern().IsMatch(line);

    /// <summary>Whether a line is a numbered note wherever it stands.</summary>
    public static bool IsNumberedNote(string line) => NotePattern().Match(line) is { Success: true } match
        && match.Groups["number"].Success && line.TrimStart().StartsWith('※');

    /// <summary>The note's number, or null.</summary>
    public static int? Number(string line) => NotePattern().Match(line).Groups["number"] is { Success: true } number
        ? int.Parse(RaisedText.HalfWidth(number.Value), CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^\s*(※\s*(?<number>[0-9０-９]{1,2})?|[(（\[［【]?(＊|\*|注記?|備考)\s*(?<number>[0-9０-９]{1,2})[\s:：.．)）\]］】]?|[(（\[［【](注記?|備考)[)）\]］】]|(注記?|備考)\s*[:：)）])", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern();
}
