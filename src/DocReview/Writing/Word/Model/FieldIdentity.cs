using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Writing.Word.Model;

/// <summary>
/// The names by which a later version finds an edited field again: row tag, hidden bookmark, heading bookmark. They follow from the
/// practice and the field alone, never from position or text.
/// </summary>
internal static class FieldIdentity
{
    // Word allows 64 characters in a tag and 40 in a bookmark's name.
    private const int LongestPracticeId = 32;

    public static string Tag(string practiceId, string field) => $"dr:1:{Short(practiceId)}:{field}";

    public static string CellBookmark(string tag, Language language) => "_DR" + Hash($"{tag}:{language.Code()}");

    public static string HeadingBookmark(string practiceId)
    {
        var name = new StringBuilder("f_");
        foreach (var c in Short(practiceId)) name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        return name.ToString();
    }

    /// <summary>A positive id for a content control, from its tag.</summary>
    public static int ControlId(string tag) =>
        int.Parse(Hash(tag).AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & int.MaxValue;

    /// <summary>The first 16 hex digits of the text's SHA-256.</summary>
    public static string Hash(string text) => HexOf(text)[..16];

    /// <summary>The text's SHA-256, lower-case hex.</summary>
    public static string HexOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // A user's lens may name practices as it likes: what does not fit a bookmark keeps its identity through a hash.
    private static string Short(string practiceId) =>
        practiceId.Length <= LongestPracticeId && practiceId.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? practiceId
            : "x-" + Hash(practiceId);
}
