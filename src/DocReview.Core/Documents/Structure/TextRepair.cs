using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>Undoes what conversions do to Japanese text, without changing what it says. The raw text is kept beside the result.</summary>
public static partial class TextRepair
{
    /// <summary>The repaired text; the same instance when nothing was wrong.</summary>
    public static string Repair(string text)
    {
        var repaired = Markup().Replace(text, "");
        repaired = RaisedMark().Replace(repaired, "※$1");
        repaired = Emphasis().Replace(repaired, "$1");
        repaired = RunsOfSpaces().Replace(repaired, " ");
        repaired = SpaceInJapanese().Replace(repaired, "");
        return repaired == text ? text : repaired.Trim();
    }

    [GeneratedRegex(@"</?(mark|sup|sub|b|i|u|em|strong|span|br|font)(\s[^<>]{0,200})?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    // ^{*2}, ^{※1} and ^{×1} are footnote marks that lost their superscript.
    [GeneratedRegex(@"\s?\^\{\s*[*＊※×✕xX]?\s*(\d{1,2})\s*\}")]
    private static partial Regex RaisedMark();

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[ \u3000\u00A0]{2,}")]
    private static partial Regex RunsOfSpaces();

    // 自 社, し ない: Japanese has no word spaces; one between two kana or kanji is a line end that was flattened.
    [GeneratedRegex(@"(?<=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。」）ー々])[ \u00A0](?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、。「（ー々])")]
    private static partial Regex SpaceInJapanese();
}
