using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Core.Statements;
using DocReview.Writing.Plain;
using DocReview.Writing.Texts;

namespace DocReview.Writing.Html;

/// <summary>What every part of the page needs: the reading, the wording, and who belongs to whom.</summary>
internal sealed partial class ReadingContext(DocumentReading reading, ReportTexts texts)
{
    private readonly ILookup<string, Statement> _statements = reading.Statements.ToLookup(s => s.BlockId, StringComparer.Ordinal);

    private readonly Dictionary<string, FigureAsset> _assets = reading.Assets.ToDictionary(a => a.Id, StringComparer.Ordinal);

    public DocumentReading Reading => reading;

    public DiagnosticPlaces Diagnostics { get; } = new(reading);

    public IReadOnlyDictionary<string, SectionCounts> Counts { get; } = SectionCounts.Of(reading);

    /// <summary>The language of the document's own text: Japanese as soon as it has kana.</summary>
    public string DocumentLanguage { get; } =
        reading.Statements.Any(s => Kana().IsMatch(s.Text)) || reading.Sections.Any(s => Kana().IsMatch(s.Title)) ? "ja" : "en";

    public IEnumerable<FigureAsset> PicturesOf(Block figure) => figure.AssetIds.Where(_assets.ContainsKey).Select(id => _assets[id]);

    public IEnumerable<Statement> StatementsOf(Block block) => _statements[block.Id];

    /// <summary>A wording in both languages, each marked with its language.</summary>
    public IEnumerable<XElement> Say(string key, params ReadOnlySpan<(string Name, int Value)> arguments)
    {
        var text = texts[key];
        foreach (var (name, value) in arguments) text = new(Fill(text.Ja, name, value), Fill(text.En, name, value));
        return Both(text);
    }

    /// <summary>The wording for a code that may be newer than the texts, or the code itself.</summary>
    public IEnumerable<XElement> SayCode(string prefix, string code) =>
        texts.Find(prefix + code) is { } text ? Both(text) : [HtmlPage.Tag("code", null, code)];

    /// <summary>A text in both languages; once where they agree.</summary>
    public static IEnumerable<XElement> Both(LocalizedText text)
    {
        yield return HtmlPage.Tag("span", null, new XAttribute("lang", "ja"), text.Ja);
        if (text.En != text.Ja) yield return HtmlPage.Tag("span", "en", new XAttribute("lang", "en"), text.En);
    }

    private static string Fill(string text, string name, int value) =>
        text.Replace($"{{{name}}}", value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Kana();
}
