using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Core.Statements;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Chapters;

/// <summary>What every chapter needs: the report, the languages to print, the wording, and running numbers.</summary>
internal sealed class ReportContext(ReviewReport report, ReportLanguage language, ReportTexts texts)
{
    private readonly Dictionary<string, Section> _sections =
        report.Document.Sections.ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Statement> _statements =
        report.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);

    private int _tables;
    private int _figures;
    private int _headings;

    public ReviewReport Report => report;

    public IReadOnlyList<Language> Languages { get; } = language.Languages();

    public bool IsBilingual => Languages.Count > 1;

    /// <summary>The language of what is printed once.</summary>
    public Language First => Languages[0];

    /// <summary>A hash of everything that decides this report's content.</summary>
    public string RunId { get; } = FieldIdentity.HexOf(string.Join(
        '\n', report.Document.Sha256, report.Lens.Sha256, report.Run.Fingerprint.Prompts, report.Run.Fingerprint.Rules,
        report.Run.Fingerprint.Config, report.Run.Engine, report.Run.Model, language.Code()))[..32];

    public string LanguageCode => language.Code();

    public string Say(string key, Language language, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var text = texts[key].In(language);
        foreach (var (name, value) in arguments) text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The text for a code that may be newer than the wording, or the code itself.</summary>
    public string SayCode(string prefix, string code, Language language) => texts.Find(prefix + code)?.In(language) ?? code;

    /// <summary>The text under a key, or the one under another key where there is none.</summary>
    public string SayOr(string key, string otherwise, Language language) => (texts.Find(key) ?? texts[otherwise]).In(language);

    public Section? Section(string id) => _sections.GetValueOrDefault(id);

    public Statement? Statement(string id) => _statements.GetValueOrDefault(id);

    public string NextTable() => Number(++_tables);

    public string NextFigure() => Number(++_figures);

    /// <summary>A bookmark for a heading that is no finding.</summary>
    public string NextHeadingBookmark() => "_Toc" + (++_headings).ToString("D8", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
