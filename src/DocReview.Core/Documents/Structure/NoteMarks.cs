using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>Note marks such as ※1, *2 and 注3, in one form.</summary>
public static partial class NoteMarks
{
    /// <summary>Reads a note's own mark: <c>※1:バケットポリシーを…</c> gives <c>※1</c> and its text; null when the text is no note.</summary>
    public static (string Mark, string Text)? ReadNote(string text)
    {
        var match = NoteStart().Match(text);
        return match.Success ? ("※" + Number(match.Groups["n"].Value), match.Groups["t"].Value.Trim()) : null;
    }

    /// <summary>The marks that a text cites, in order, each once.</summary>
    public static IReadOnlyList<string> Cited(string text) =>
        [.. CitedMark().Matches(text).Select(m => "※" + Number(m.Groups["n"].Value)).Distinct(StringComparer.Ordinal)];

    /// <summary>The marks that can be nothing else: a plain <c>*2</c> may as well be a product or a count.</summary>
    public static IReadOnlyList<string> CitedForCertain(string text) =>
        [.. CitedMark().Matches(text).Where(m => m.Value[0] == '※').Select(m => "※" + Number(m.Groups["n"].Value)).Distinct(StringComparer.Ordinal)];

    /// <summary>The text without the marks it cites.</summary>
    public static string Strip(string text) => CitedMark().Replace(text, "").Trim();

    private static string Number(string digits) => int.Parse(digits.Normalize(NormalizationForm.FormKC), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:※|[*＊]|\(注|（注|注釈?|\[)\s?(?<n>[0-9０-９]{1,2})[\])）]?\s*[:：.．、)）\u3000 ]?\s*(?<t>\S[\s\S]*)$")]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"(?:※|[*＊](?=[0-9０-９]{1,2}(?![0-9０-９.])))\s?(?<n>[0-9０-９]{1,2})")]
    private static partial Regex CitedMark();
}
