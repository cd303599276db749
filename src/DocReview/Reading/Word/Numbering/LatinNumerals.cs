using System.Text;

namespace DocReview.Reading.Word.Numbering;

/// <summary>Roman numerals and letters.</summary>
internal static class LatinNumerals
{
    private static readonly (int Value, string Text)[] RomanDigits =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Upper-case Roman numeral for 1–3999, otherwise null.</summary>
    public static string? Roman(int value)
    {
        if (value is < 1 or > 3999) return null;
        var text = new StringBuilder();
        foreach (var (digit, letters) in RomanDigits)
        {
            for (; value >= digit; value -= digit) text.Append(letters);
        }

        return text.ToString();
    }

    /// <summary>A…Z, then AA, BB … as Word repeats them; null beyond 780, where Word stops.</summary>
    public static string? Letters(int value, char first) =>
        value is < 1 or > 780 ? null : new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);
}
