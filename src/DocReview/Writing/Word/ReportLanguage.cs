using DocReview.Core.Documents;

namespace DocReview.Writing.Word;

/// <summary>Which languages a report is written in.</summary>
public enum ReportLanguage
{
    /// <summary>Japanese only.</summary>
    Ja,

    /// <summary>English only; quotes from the document stay as they are.</summary>
    En,

    /// <summary>Japanese first, English beside or below it.</summary>
    Both,
}

/// <summary>What a <see cref="ReportLanguage"/> means to a writer.</summary>
public static class ReportLanguages
{
    private static readonly Language[] JapaneseOnly = [Language.Japanese];
    private static readonly Language[] EnglishOnly = [Language.English];
    private static readonly Language[] JapaneseThenEnglish = [Language.Japanese, Language.English];

    /// <summary>The languages in the order they are printed.</summary>
    public static IReadOnlyList<Language> Languages(this ReportLanguage language) => language switch
    {
        ReportLanguage.Ja => JapaneseOnly,
        ReportLanguage.En => EnglishOnly,
        _ => JapaneseThenEnglish,
    };

    /// <summary><c>ja</c>, <c>en</c> or <c>both</c>, as written in the document's properties.</summary>
    public static string Code(this ReportLanguage language) => language switch
    {
        ReportLanguage.Ja => "ja",
        ReportLanguage.En => "en",
        _ => "both",
    };

    /// <summary>The language's two-letter code.</summary>
    public static string Code(this Language language) => language == Language.Japanese ? "ja" : "en";
}
