using System.Globalization;
using System.Text;

namespace DocReview.Reading.Word.Numbering;

/// <summary>Numbers in kanji.</summary>
internal static class KanjiNumerals
{
    private const string PlainDigits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壱弐参四伍六七八九";

    /// <summary>Digit by digit: 10 is 一〇.</summary>
    public static string Digits(int value) =>
        string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(static c => c == '-' ? '－' : PlainDigits[c - '0']));

    /// <summary>As spoken: 10 is 十, 123 is 百二十三.</summary>
    public static string Counting(int value) => Positional(value, PlainDigits, "十百千", "万億", writesOne: false);

    /// <summary>The forms used on contracts: 10 is 壱拾.</summary>
    public static string Legal(int value) => Positional(value, LegalDigits, "拾百阡", "萬億", writesOne: true);

    private static string Positional(int value, string digits, string units, string groups, bool writesOne)
    {
        if (value <= 0) return value == 0 ? digits[..1] : value.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var group = 2; group >= 0; group--)
        {
            var part = value / (int)Math.Pow(10_000, group) % 10_000;
            if (part == 0) continue;
            for (var place = 3; place >= 0; place--)
            {
                var digit = part / (int)Math.Pow(10, place) % 10;
                if (digit == 0) continue;
                if (digit > 1 || place == 0 || writesOne) text.Append(digits[digit]);
                if (place > 0) text.Append(units[place - 1]);
            }

            if (group > 0) text.Append(groups[group - 1]);
        }

        return text.ToString();
    }
}
