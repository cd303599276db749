using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Reports;

namespace DocReview.Writing.Word.Chapters;

/// <summary>A finding in one line: what the document states and should not, or what it should state and does not.</summary>
internal static class Issues
{
    public static string Of(ReportContext context, ReportedFinding finding, Language language)
    {
        if (Stated(finding) is { } stated) return stated.In(language);
        var contradicted = Contradicted(finding);
        var criterion = contradicted ?? finding.Missing.FirstOrDefault(c => c.Essential) ?? finding.Missing.FirstOrDefault();
        return criterion is null
            ? Prose.FirstSentence(finding.Rationale.In(language), language)
            : context.Say(contradicted is null ? "issue.missing" : "issue.contradicted", language, ("criterion", criterion.Text.In(language)));
    }

    private static LocalizedText? Stated(ReportedFinding finding)
    {
        var ids = finding.Finding.AntiPatterns.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return finding.Practice.AntiPatterns.FirstOrDefault(a => ids.Contains(a.Id))?.Text;
    }

    private static Core.Lenses.Criterion? Contradicted(ReportedFinding finding)
    {
        var id = finding.Finding.Criteria.FirstOrDefault(c => c.Verdict == CriterionState.Contradicted)?.Id;
        return finding.Practice.Criteria.FirstOrDefault(c => c.Id == id);
    }
}
