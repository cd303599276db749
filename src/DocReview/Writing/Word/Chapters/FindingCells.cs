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

    public static IReadOnlyList<Paragraph> Text(LocalizedText text, Language language) => [.. Prose.Lines(Styles.Cell, text.In(language), language)];

    public static IReadOnlyList<Paragraph> Word(ReportContext context, string key, Language language) =>
        [new Paragraph(Styles.Cell, new TextRun(context.Say(key, language), language))];

    /// <summary>The verdict, and why.</summary>
    public static IReadOnlyList<Paragraph> Verdict(ReportContext context, ReportedFinding finding, Language language) =>
    [
        new Paragraph(Styles.Cell, Verdicts.Full(context, finding.Finding, language)),
        .. finding.Finding.NotApplicableReason is { } reason
            ? Prose.Lines(Styles.Cell, context.Say("finding.reason", language, ("reason", reason)), language)
            : Prose.Lines(Styles.Cell, finding.Rationale.In(language), language),
    ];

    /// <summary>
    /// What the document would have to state. Where it is silent on the whole practice, the questions stand in their own chapter, with
    /// room for the answers.
    /// </summary>
    public static IReadOnlyList<Paragraph> Missing(ReportContext context, ReportedFinding finding, Language language)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var criterion in finding.Missing)
        {
            var item = "・" + criterion.Text.In(language) + (criterion.Essential ? context.Say("finding.essential", language) : "");
            paragraphs.Add(new Paragraph(Styles.CellItem, new TextRun(item, language)));
            if (finding.Finding.Basis == FindingBasis.NotStated) continue;
            var ask = context.Say("finding.ask", language, ("question", criterion.Ask.In(language)));
            paragraphs.Add(new Paragraph(Styles.CellNote, new TextRun(ask, language)));
        }

        return paragraphs;
    }

    /// <summary>The quotes with where they stand. Beside Japanese, the English cell gives the references only.</summary>
    public static IReadOnlyList<Paragraph> Evidence(ReportContext context, ReportedFinding finding, Language language)
    {
        var evidence = finding.Finding.Evidence;
        var paragraphs = evidence.Take(MostQuotes).Select(e => Quote(context, e, language)).ToList();
        if (evidence.Length > MostQuotes)
        {
            var more = context.Say("finding.moreEvidence", language, ("count", ReportContext.Number(evidence.Length - MostQuotes)));
            paragraphs.Add(new Paragraph(Styles.CellNote, new TextRun(more, language)));
        }

        return paragraphs;
    }

    public static IReadOnlyList<Paragraph> Policy(ReportContext context, ReportedFinding finding, Term term, Language language)
    {
        var key = "policy." + Verdicts.Key(finding.Finding);
        var text = context.Say(key, language, ("term", context.Say("term." + Roadmap.Key(term), language)));
        return [new Paragraph(Styles.Cell, new TextRun(text, language))];
    }

    private static Paragraph Quote(ReportContext context, Evidence evidence, Language language)
    {
        var content = new List<Inline> { new TextRun("・", Language.Japanese) };
        if (language == context.First)
            content.Add(new TextRun($"「{Prose.Shorten(evidence.Quote, LongestQuote)}」", Language.Japanese));
        content.Add(new InternalLink(
            Places.StatementBookmark(evidence.StatementId), new TextRun(evidence.StatementId, language, Styles.Link)));
        var place = Places.Of(context, evidence.SectionId, evidence.Page, language);
        var stance = context.Say(evidence.Stance == Stance.Supports ? "stance.supports" : "stance.contradicts", language);
        content.Add(new TextRun($" {place} {stance}", language, Styles.Muted));
        return new Paragraph(Styles.CellItem, content);
    }
}
