using System.Globalization;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Text;

/// <summary>
/// Superscripts: a raised <c>*2</c> is a note mark and becomes <c>※2</c>; a raised exponent becomes Unicode superscript digits, so that
/// 10 to the third does not read 103.
/// </summary>
internal static partial class RaisedText
{
    // Longer raised text is no mark, and not worth matching.
    private const int LongestMark = 40;

    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The text to read in place of a superscript.</summary>
    /// <param name="raised">The raised characters.</param>
    /// <param name="atStart">Whether nothing but space stands before them: a bare digit there begins a note.</param>
    /// <param name="knownNotes">Numbers of the notes a bare digit may cite.</param>
    public static string Render(string raised, bool atStart, IReadOnlySet<int> knownNotes)
    {
        if (raised.Length > LongestMark) return raised;
        var match = MarkPattern().Match(raised);
        if (match.Success)
        {
            var numbers = NumberPattern().Matches(match.Value)
                .Select(static m => int.Parse(HalfWidth(m.Value), CultureInfo.InvariantCulture)).ToArray();
            if (match.Groups["sign"].Success || atStart || numbers.All(knownNotes.Contains))
                return string.Concat(numbers.Select(static n => string.Create(CultureInfo.InvariantCulture, $"※{n}")));
        }

        return raised.All(static c => char.IsAsciiDigit(c) || c is '-' or '+')
            ? string.Concat(raised.Select(static c => c switch { '-' => '⁻', '+' => '⁺', _ => SuperscriptDigits[c - '0'] }))
            : raised;
    }

    /// <summary>Full-width digits as ASCII.</summary>
    public static string HalfWidth(string digits) =>
        string.Concat(digits.Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));

    [GeneratedRegex(@"^\s*[(（]?(?<sign>※|＊|\*|注)?\s*[0-9０-９]{1,2}(\s*[,、，・]?\s*(※|＊|\*|注)\s*[0-9０-９]{1,2}|\s*[,、，・]\s*[0-9０-９]{1,2})*\s*[)）]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex("[0-9０-９]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
