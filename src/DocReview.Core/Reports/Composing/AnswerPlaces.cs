using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Reports.Composing;

/// <summary>
/// Finds the section where the answer to a question would belong: where the document touches the criterion, else where it speaks about the
/// practice, else the section whose heading names the subject, else where it speaks about most of the practices beside it.
/// </summary>
internal sealed class AnswerPlaces
{
    // Practices of one question that are spoken of all over the document have no place in common.
    private const double LeastShareBeside = 0.5;

    private readonly Dictionary<string, string> _sectionOf;
    private readonly Dictionary<string, int> _order;
    private readonly ILookup<string, string> _byQuestion;
    private readonly HeadingMatch _headings;

    public AnswerPlaces(ImmutableArray<ReportedFinding> findings, ImmutableArray<Statement> statements, ImmutableArray<Section> sections)
    {
        _sectionOf = statements.ToDictionary(s => s.Id, s => s.SectionId, StringComparer.Ordinal);
        _order = sections.Where(s => s.Title.Length > 0).Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _byQuestion = findings.SelectMany(f => f.Finding.Evidence.Select(e => (f.Practice.QuestionId, e.SectionId))).ToLookup(p => p.QuestionId, p => p.SectionId, StringComparer.Ordinal);
        _headings = new(sections);
    }

    /// <summary>The section's id; null when none is near.</summary>
    public string? Of(ReportedFinding finding, Criterion criterion)
    {
        var touched = finding.Finding.Criteria.First(c => c.Id == criterion.Id).Evidence.Select(id => _sectionOf[id]);
        return MostFrequent(touched)
            ?? MostFrequent(finding.Finding.Evidence.Select(e => e.SectionId))
            ?? _headings.Best(criterion.Text.Ja, finding.Practice.Title.Ja)
            ?? MostFrequent(_byQuestion[finding.Practice.QuestionId], LeastShareBeside);
    }

    // The text before the first heading is no place for an answer.
    private string? MostFrequent(IEnumerable<string> sectionIds, double leastShare = 0)
    {
        var known = sectionIds.Where(_order.ContainsKey).ToList();
        return known
            .GroupBy(id => id, StringComparer.Ordinal)
            .Where(g => g.Count() >= known.Count * leastShare)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => _order[g.Key])
            .FirstOrDefault()?.Key;
    }
}
