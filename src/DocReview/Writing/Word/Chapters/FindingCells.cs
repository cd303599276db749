using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>The content of a finding's fields in one language.</summary>
internal static class FindingCells
{
    private const int MostQuotes = 5;
    private const int LongestQuote = 120;

    /// <summary>The style of a field's paragraph: English beside Japanese is set a little smaller, so that the columns run level.</summary>
    public static string StyleFor(ReportContext context, string style, Language language) =>
        language == context.First ? style : style + Styles.Second;

    /// <summary>The mark before an item of a list in a cell: typed, so that it survives every editor.</summary>
    public static string Bullet(Language language) => language == Language.Japanese ? "・" : "• ";

    public static IReadOnlyList<Paragraph> Text(ReportContext context, LocalizedText text, Language language) =>
        [.. Lines(context, text.In(language), language)];

    public static IReadOnlyList<Paragraph> Word(ReportContext context, string key, Language language) =>
        [.. Lines(context, context.Say(key, language), language)];

    /// <summary>The verdict, and why.</summary>
    public static IReadOnlyList<Paragraph> Verdict(ReportContext context, ReportedFinding finding, Language language) =>
    [
        new Paragraph(StyleFor(context, Styles.Field, language), Verdicts.Full(context, finding.Finding, language)),
        .. finding.Finding.NotApplicableReason is { } reason
            ? Lines(context, context.Say("finding.reason", language, ("reason", reason)), language)
            : Lines(context, finding.Rationale.In(language), language),
    ];

    /// <summary>
    /// What the document would have to state. The questions about it stand in their own chapter, with room for the answers.
    /// </summary>
    public static IReadOnlyList<Paragraph> Missing(ReportContext context, ReportedFinding finding, Language language)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var criterion in finding.Missing)
        {
            var item = Bullet(language) + criterion.Text.In(language) + (criterion.Essential ? context.Say("finding.essential", language) : "");
            paragraphs.Add(new Paragraph(StyleFor(context, Styles.FieldItem, language), new TextRun(item, language)));
        }

        return paragraphs;
    }

    /// <summary>The quotes with where they stand. Beside Japanese, the English cell gives the references only.</summary>
    public static IReadOnlyList<Paragraph> Evidence(ReportContext context, ReportedFinding finding, Language language)
    {
        // A statement that bears several criteria is quoted once.
        var evidence = finding.Finding.Evidence.DistinctBy(e => (e.StatementId, e.Stance)).ToArray();
        var paragraphs = evidence.Take(MostQuotes).SelectMany(e => Quote(context, e, language)).ToList();
        if (evidence.Length > MostQuotes)
        {
            var more = context.Say("finding.moreEvidence", language, ("count", ReportContext.Number(evidence.Length - MostQuotes)));
            paragraphs.Add(new Paragraph(StyleFor(context, Styles.FieldNote, language), new TextRun(more, language)));
        }

        return paragraphs;
    }

    public static IReadOnlyList<Paragraph> Policy(ReportContext context, ReportedFinding finding, Term term, Language language)
    {
        var key = "policy." + Verdicts.Key(finding.Finding);
        var text = context.Say(key, language, ("term", context.Say("term." + Roadmap.Key(term), language)));
        return [.. Lines(context, text, language)];
    }

    private static IEnumerable<Paragraph> Lines(ReportContext context, string text, Language language)
    {
        foreach (var line in Prose.Lines(StyleFor(context, Styles.Field, language), text, language))
        {
            var isItem = line.Content is [TextRun { Text: ['・' or '•', ..] }];
            yield return isItem ? line with { Style = StyleFor(context, Styles.FieldItem, language) } : line;
        }
    }

    private static IEnumerable<Paragraph> Quote(ReportContext context, Evidence evidence, Language language)
    {
        var place = Places.Of(context, evidence.SectionId, evidence.Page, language);
        var stance = context.Say(evidence.Stance == Stance.Supports ? "stance.supports" : "stance.contradicts", language);
        Inline[] reference =
        [
            new InternalLink(Places.StatementBookmark(evidence.StatementId), new TextRun(evidence.StatementId, language, Styles.Link)),
            new TextRun($" {place} {stance}", language, Styles.Muted),
        ];
        if (language != context.First) return [new Paragraph(StyleFor(context, Styles.Field, language), reference)];
        var quote = new TextRun($"「{Prose.Shorten(evidence.Quote, LongestQuote)}」", Language.Japanese);
        return [new Paragraph(Styles.FieldQuote, quote), new Paragraph(Styles.FieldNote, reference)];
    }
}
