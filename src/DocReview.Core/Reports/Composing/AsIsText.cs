using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;

namespace DocReview.Core.Reports.Composing;

/// <summary>Writes where the design stands: what speaks against the practice first, then what is stated, then what is missing.</summary>
internal static class AsIsText
{
    // What speaks against the practice is shown in more places: it is what the customer will question.
    private const int QuotesPerViolation = 2;
    private const int QuotesPerPoint = 1;

    public static string Write(Finding finding, BestPractice practice, Phrases say)
    {
        var t = say.Templates.AsIs;
        if (finding.NotApplicableReason is { } reason) return say.Fill(t.NotApplicable, ("reason", reason));
        var lines = new List<string>();
        var unread = finding.NeedsHuman.Contains(NeedsHumanCodes.UnreadParts);
        if (finding.Basis == FindingBasis.NotStated) lines.Add(say.Of(unread ? t.SilentSoFar : t.Silent));
        Points(lines, say, say.Of(t.Violations), Denials(finding, practice, AntiPatternEffect.Contradicts), finding, QuotesPerViolation);
        Points(lines, say, say.Of(t.Limits), Denials(finding, practice, AntiPatternEffect.Limits), finding);
        Points(lines, say, say.Of(t.Stated), Stated(finding, practice), finding);
        Points(lines, say, say.Of(t.Touched), Touched(finding, practice), finding);
        if (finding.Basis is FindingBasis.Partial or FindingBasis.Contradicted) Missing(lines, say, finding, practice);
        if (unread) lines.Add(say.Fill(t.Unread, ("parts", UnreadPlaces.Write(say))));
        if (finding.NeedsHuman.Contains(NeedsHumanCodes.UnreadFigure)) lines.Add(say.Of(t.UnreadFigure));
        return string.Join('\n', lines);
    }

    private static IEnumerable<(string Id, Documents.LocalizedText Text)> Denials(Finding finding, BestPractice practice, AntiPatternEffect effect)
    {
        foreach (var antiPattern in practice.AntiPatterns)
        {
            if (antiPattern.Effect == effect && finding.AntiPatterns.Any(a => a.Id == antiPattern.Id)) yield return (antiPattern.Id, antiPattern.Text);
        }

        var deniedIsEssential = effect == AntiPatternEffect.Contradicts;
        foreach (var (criterion, verdict) in practice.Criteria.Zip(finding.Criteria))
        {
            if (verdict.Verdict == CriterionState.Contradicted && criterion.Essential == deniedIsEssential) yield return (criterion.Id, Denied(criterion));
        }
    }

    // 「本番と開発を別アカウントに置いている」 is denied: what the document fails is named as the point in question.
    private static Documents.LocalizedText Denied(Criterion criterion) =>
        new($"「{criterion.Text.Ja}」という点に反する", $"Against the point \"{criterion.Text.En}\"");

    private static IEnumerable<(string Id, Documents.LocalizedText Text)> Stated(Finding finding, BestPractice practice) =>
        practice.Criteria.Zip(finding.Criteria).Where(c => c.Second.Verdict == CriterionState.Satisfied).Select(c => (c.First.Id, c.First.Text));

    private static IEnumerable<(string Id, Documents.LocalizedText Text)> Touched(Finding finding, BestPractice practice) =>
        practice.Criteria.Zip(finding.Criteria)
            .Where(c => c.Second.Verdict == CriterionState.NotStated && c.Second.Evidence.Length > 0)
            .Select(c => (c.First.Id, c.First.Text));

    private static void Missing(List<string> lines, Phrases say, Finding finding, BestPractice practice)
    {
        var missing = practice.Criteria.Zip(finding.Criteria)
            .Where(c => c.First.Essential && c.Second.Verdict == CriterionState.NotStated && c.Second.Evidence.IsEmpty)
            .Select(c => say.Fill(say.Templates.Item, ("text", say.Of(c.First.Text))))
            .ToList();
        if (missing.Count == 0) return;
        lines.Add(say.Of(say.Templates.AsIs.Missing));
        lines.AddRange(missing);
    }

    private static void Points(List<string> lines, Phrases say, string lead, IEnumerable<(string Id, Documents.LocalizedText Text)> points, Finding finding, int quotesPerPoint = QuotesPerPoint)
    {
        var isFirst = true;
        foreach (var (id, text) in points)
        {
            if (isFirst) lines.Add(lead);
            isFirst = false;
            var quotes = finding.Evidence
                .Where(e => e.TargetId == id)
                .OrderBy(e => e.Stance == Stance.Contradicts ? 0 : 1)
                .ThenBy(e => e.Weight)
                .Take(quotesPerPoint)
                .Select(say.Quote);
            lines.Add(say.Fill(say.Templates.ItemWithQuotes, ("text", say.Of(text)), ("quotes", string.Concat(quotes))));
        }
    }
}
