using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Blocks;

/// <summary>Recognises a typed caption: 図1 …, 表 2-1：…, Figure 3. …</summary>
internal static partial class CaptionLines
{
    private const int LongestCaption = 80;

    /// <summary>
    /// Whether the line is a caption and no sentence about a figure: the number is followed by a separator, and the line does not end
    /// as a sentence.
    /// </summary>
    public static bool IsCaption(string line) => line.Length <= LongestCaption && line[^1] != '。' && CaptionPattern().IsMatch(line);

    [GeneratedRegex(@"^[【\[＜<(（]?(図表?|表|写真|リスト|Figure|Fig\.?|Table|List(ing)?)\s*[0-9０-９]{1,3}([-.．－‐–][0-9０-９]{1,3})*([\s　:：.．)）】\]＞>]+(?!は|に|を|の|が|で|と|も|から|より|参照)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionPattern();
}
