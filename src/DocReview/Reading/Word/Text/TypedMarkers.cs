using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Text;

/// <summary>A list mark an author typed instead of using Word's lists.</summary>
/// <param name="Marker">The mark as typed.</param>
/// <param name="Rest">The line after it.</param>
/// <param name="Family">Marks of one family belong to one list.</param>
/// <param name="IsCertain">Whether the mark is never used to dress up a heading.</param>
internal sealed record TypedMarker(string Marker, string Rest, string Family, bool IsCertain);

/// <summary>Finds typed list marks. Marks that carry a yes or no (○ × ✔ ☑) are never list marks.</summary>
internal static partial class TypedMarkers
{
    /// <summary>The mark at the start of a trimmed line, or null.</summary>
    public static TypedMarker? Find(string line)
    {
        var match = MarkerPattern().Match(line);
        if (!match.Success) return null;
        var marker = match.Groups["marker"].Value;
        var rest = line[match.Length..];
        if (rest.Length == 0) return null;
        if (match.Groups["dot"].Success) return new TypedMarker(marker, rest, marker, IsCertain: true);
        if (match.Groups["dress"].Success) return new TypedMarker(marker, rest, marker, IsCertain: false);
        return new TypedMarker(marker, rest, match.Groups["circle"].Success ? "①" : "(1)", IsCertain: false);
    }

    // A hyphen needs a space after it: "-1" is a number. A digit with a full stop is left alone: "2. 構成" may be a heading.
    [GeneratedRegex(@"^(?<marker>(?<dot>[・･•‣◦▪▸➢]|[-–－＊*](?=[\s　]))|(?<dress>[●■◆◇□▶▼])|(?<circle>[①-⑳㉑-㉟㊱-㊿❶-❿])|[(（][0-9０-９a-zA-Zア-ンｱ-ﾝ]{1,2}[)）]|[0-9０-９a-zア-ンｱ-ﾝ]{1,2}[)）])[\s　]*", RegexOptions.CultureInvariant)]
    private static partial Regex MarkerPattern();
}
