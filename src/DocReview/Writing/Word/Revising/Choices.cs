using DocReview.Core.Documents;
using DocReview.Writing.Texts;

namespace DocReview.Writing.Word.Revising;

/// <summary>Values of drop-down lists behind their words.</summary>
internal static class Choices
{
    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["priority"] = ["high", "medium", "low"],
        ["status"] = ["open", "inProgress", "check", "done", "accepted"],
        ["verdict"] = ["satisfied", "partial", "contradicted", "notStated", "notApplicable"],
    };

    /// <summary>The value that a word in a language stands for, or null when it is a person's own word.</summary>
    public static string? ValueOf(ReportTexts texts, string field, string word, Language language) =>
        Values[field].FirstOrDefault(v => texts[Key(field, v)].In(language) == word.Trim());

    /// <summary>The same choice in the other language, or null when it is none.</summary>
    public static string? Translate(ReportTexts texts, string field, string word, Language language) =>
        ValueOf(texts, field, word, language) is { } value
            ? texts[Key(field, value)].In(language == Language.Japanese ? Language.English : Language.Japanese)
            : null;

    private static string Key(string field, string value) => field == "verdict" ? "verdict." + value : $"choice.{field}.{value}";
}
