using System.Globalization;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Core.Lenses.Loading;

/// <summary>Checks of single values, each with a message that says what to do.</summary>
internal sealed partial class LensChecks(string file, List<LensProblem> problems)
{
    public void Required(string? value, string path)
    {
        if (string.IsNullOrWhiteSpace(value)) Add(path, "must not be empty");
    }

    public void Localized(LocalizedText text, string path)
    {
        if (string.IsNullOrWhiteSpace(text.Ja)) Add($"{path}.ja", "the Japanese text is missing");
        else if (!Japanese().IsMatch(text.Ja)) Add($"{path}.ja", "holds no Japanese; write the text in Japanese");
        if (string.IsNullOrWhiteSpace(text.En)) Add($"{path}.en", "the English text is missing");
        else if (Kana().IsMatch(text.En)) Add($"{path}.en", "holds Japanese; write the text in English");
    }

    public void Edition(string value, string path)
    {
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            Add(path, $"\"{value}\" is no date of the form yyyy-MM-dd");
    }

    public Uri Url(string value, string path)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") return uri;
        Add(path, $"\"{value}\" is no http(s) address");
        return new("https://invalid.example");
    }

    public T Choice<T>(string value, string path)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(value, ignoreCase: true, out var choice) && !char.IsAsciiDigit(value[0])) return choice;
        var names = string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]));
        Add(path, $"\"{value}\" is not known; use one of: {names}");
        return default;
    }

    public void Identifier(string value, string path)
    {
        if (!SnakeCase().IsMatch(value)) Add(path, $"\"{value}\" is no snake_case id");
    }

    public void Add(string path, string message) => problems.Add(new(file, path, message));

    public static void Unique<T>(IEnumerable<T> items, Func<T, string> id, string what, string file, List<LensProblem> problems)
    {
        foreach (var group in items.GroupBy(id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            problems.Add(new(file, "$", $"the {what} id \"{group.Key}\" is used {group.Count()} times; ids must be unique"));
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Kana();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
