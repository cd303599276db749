using System.Globalization;

namespace DocReview.Reading.Word.Numbering;

/// <summary>Prints a counter in one of Word's number formats (ST_NumberFormat). A format or value outside the tables prints as a decimal.</summary>
internal static class NumberFormats
{
    private const string AiueoFull = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string AiueoHalf = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private const string IrohaFull = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string IrohaHalf = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string CircledKanji = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";

    /// <summary>The counter's value as printed.</summary>
    /// <param name="format">ST_NumberFormat.</param>
    /// <param name="pattern">Pattern of a <c>custom</c> format.</param>
    /// <param name="value">The counter.</param>
    public static string Format(string format, string? pattern, int value) => format switch
    {
        "none" or "bullet" => "",
        "custom" => Padded(pattern, value),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(value),
        "upperRoman" => LatinNumerals.Roman(value) ?? Decimal(value),
        "lowerRoman" => LatinNumerals.Roman(value)?.ToLowerInvariant() ?? Decimal(value),
        "upperLetter" => LatinNumerals.Letters(value, 'A') ?? Decimal(value),
        "lowerLetter" => LatinNumerals.Letters(value, 'a') ?? Decimal(value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        "decimalEnclosedParen" => value is >= 1 and <= 20 ? ((char)('⑴' + value - 1)).ToString() : $"({Decimal(value)})",
        "decimalEnclosedFullstop" => value is >= 1 and <= 20 ? ((char)('⒈' + value - 1)).ToString() : $"{Decimal(value)}.",
        "numberInDash" => $"- {Decimal(value)} -",
        "aiueo" => Repeating(AiueoHalf, value),
        "aiueoFullWidth" => Repeating(AiueoFull, value),
        "iroha" => Repeating(IrohaHalf, value),
        "irohaFullWidth" => Repeating(IrohaFull, value),
        "ideographTraditional" => Within(Stems, value),
        "ideographZodiac" => Within(Branches, value),
        "ideographEnclosedCircle" => Within(CircledKanji, value),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" => KanjiNumerals.Digits(value),
        "japaneseCounting" or "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            => KanjiNumerals.Counting(value),
        "japaneseLegal" => KanjiNumerals.Legal(value),
        _ => Decimal(value),
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int value) =>
        string.Concat(Decimal(value).Select(static c => c == '-' ? '－' : (char)(c - '0' + '０')));

    // Word's only custom formats are zero-padded decimals: 01, 001, 0001, 00001.
    private static string Padded(string? pattern, int value)
    {
        var width = pattern?.TakeWhile(char.IsAsciiDigit).Count() ?? 0;
        return value.ToString($"D{Math.Clamp(width, 1, 9)}", CultureInfo.InvariantCulture);
    }

    private static string Circled(int value) => value switch
    {
        0 => "⓪",
        >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + value - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + value - 36)).ToString(),
        _ => Decimal(value),
    };

    private static string Repeating(string set, int value) => value < 1 ? Decimal(value) : set[(value - 1) % set.Length].ToString();

    private static string Within(string set, int value) => value >= 1 && value <= set.Length ? set[value - 1].ToString() : Decimal(value);
}
