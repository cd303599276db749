using System.Collections.Immutable;
using System.Globalization;
using DocReview.Core.Documents;

namespace DocReview.Core.Reports.Composing;

/// <summary>Fills templates and lays out paragraphs in one language.</summary>
internal sealed class Phrases(FindingTemplates templates, Language language, IReadOnlyDictionary<string, Section> sections, ImmutableArray<PartRange> unread)
{
    private const int LongestQuote = 90;

    public FindingTemplates Templates { get; } = templates;

    /// <summary>What was not read wholly.</summary>
    public ImmutableArray<PartRange> Unread { get; } = unread;

    /// <summary>What stands between the names of an enumeration.</summary>
    public string NameGap { get; } = language == Language.Japanese ? "、" : ", ";

    /// <summary>What stands between two sentences.</summary>
    public string SentenceGap { get; } = language == Language.Japanese ? "" : " ";

    /// <summary>What stands between the items of a list inside a sentence.</summary>
    public string ListGap { get; } = language == Language.Japanese ? "／" : "; ";

    public string Of(LocalizedText text) => text.In(language);

    public string Fill(LocalizedText template, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = template.In(language);
        foreach (var (name, value) in values)
            text = text.Replace($"{{{name}}}", Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return text;
    }

    /// <summary>A quote with its place; the document's own words, whatever the language.</summary>
    public string Quote(Findings.Evidence evidence) =>
        Fill(Templates.Quote, ("text", Shorten(evidence.Quote)), ("place", Place(evidence)));

    public string Place(Findings.Evidence evidence)
    {
        var section = sections.TryGetValue(evidence.SectionId, out var s) && s.Title.Length > 0 ? s.Heading : Of(Templates.Preamble);
        return evidence.Page is { } page
            ? Fill(Templates.PlaceWithPage, ("section", section), ("page", page))
            : Fill(Templates.Place, ("section", section));
    }

    // The whole statement stands in the evidence; a paragraph of prose needs only enough to recognise it.
    private static string Shorten(string quote)
    {
        var line = quote.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }
}
