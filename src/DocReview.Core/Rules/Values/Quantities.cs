using System.Globalization;
using System.Text.RegularExpressions;

namespace DocReview.Core.Rules.Values;

/// <summary>Finds durations, generations and lengths in folded text.</summary>
internal static partial class Quantities
{
    private const long Day = 24 * 60;
    private const int LongestBound = 10;

    /// <summary>In the order of the text. A date (2026年4月1日) and a frequency (1日1回, 3か月ごと) are none.</summary>
    public static IEnumerable<Quantity> In(string key)
    {
        foreach (Match match in Number().Matches(key))
        {
            if (!long.TryParse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            var (unit, factor) = UnitOf(match.Groups["u"].Value);
            if (IsDate(match, key, number) || Frequency().IsMatch(key.AsSpan(match.Index + match.Length))) continue;
            var after = key.AsSpan(match.Index + match.Length);
            var before = key.AsSpan(Math.Max(0, match.Index - LongestBound), Math.Min(LongestBound, match.Index));
            var bound = Least().IsMatch(after) || LeastBefore().IsMatch(before) ? Bound.AtLeast : Most().IsMatch(after) || MostBefore().IsMatch(before) ? Bound.AtMost : Bound.Exact;
            yield return new(unit, number * factor, bound, match.Index, match.Value);
        }
    }

    private static (string Unit, long Factor) UnitOf(string unit) => unit switch
    {
        "世代" or "generations" or "generation" => ("generations", 1),
        "文字" or "桁" or "characters" => ("characters", 1),
        "分" or "minutes" or "minute" => ("minutes", 1),
        "時間" or "hours" or "hour" => ("minutes", 60),
        "日" or "days" or "day" => ("minutes", Day),
        "週" or "週間" or "weeks" or "week" => ("minutes", 7 * Day),
        "年" or "years" or "year" => ("minutes", 365 * Day),
        _ => ("minutes", 30 * Day),
    };

    private static bool IsDate(Match match, string key, long number)
    {
        if (match.Groups["u"].Value == "年" && number > 100) return true;
        return match.Groups["u"].Value == "日" && match.Index > 0 && key[match.Index - 1] is '月' or '/';
    }

    [GeneratedRegex(@"(?<![\d.])(?<n>\d{1,6}) ?(?<u>世代|文字|桁|分(?![類割離析岐散])|時間|日(?!本|付|次)|週間?|[かヶカケヵ]月|年(?!度|\d)|generations?|characters?|minutes?|hours?|days?|weeks?|months?|years?)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(間?に\d|\d|[一1]?回|間?ごと|間?毎|おき|あたり|周期|目|前に|経過)")]
    private static partial Regex Frequency();

    [GeneratedRegex(@"^間?分?(以上|を下回らない)|^ ?or (more|longer)")]
    private static partial Regex Least();

    [GeneratedRegex(@"(最低|少なくとも|at least ?)$")]
    private static partial Regex LeastBefore();

    [GeneratedRegex(@"^間?(以内|以下|未満|まで)|^ ?or less")]
    private static partial Regex Most();

    [GeneratedRegex(@"(最大|within ?|up to ?)$")]
    private static partial Regex MostBefore();
}
