using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Reports.Composing;

/// <summary>Lists what to ask the customer: one question per criterion that the document leaves open.</summary>
internal static class QuestionList
{
    /// <summary>
    /// The questions in the order of <paramref name="actions"/> (by risk, then by basis), essential criteria of a practice first. A question
    /// that two criteria share is asked once, where it matters most. A denied criterion is no question: its answer is in the document.
    /// </summary>
    /// <param name="actions">The non-compliant findings, most urgent first.</param>
    /// <param name="findings">All findings, for the places of their evidence.</param>
    /// <param name="statements">All statements.</param>
    /// <param name="sections">The document's sections.</param>
    public static ImmutableArray<CustomerQuestion> Of(
        IEnumerable<ReportedFinding> actions,
        ImmutableArray<ReportedFinding> findings,
        ImmutableArray<Statement> statements,
        ImmutableArray<Section> sections)
    {
        var places = new AnswerPlaces(findings, statements, sections);
        return [.. actions
            .SelectMany(f => Open(f).Select(c => new CustomerQuestion(f.Practice.Id, c.Id, c.Essential, f.Practice.Risk, c.Ask, places.Of(f, c))))
            .DistinctBy(q => TextFolder.Plain.Fold(q.Text.Ja), StringComparer.Ordinal)];
    }

    private static IEnumerable<Criterion> Open(ReportedFinding finding) =>
        finding.Practice.Criteria.Zip(finding.Finding.Criteria)
            .Where(c => c.Second.Verdict == CriterionState.NotStated)
            .Select(c => c.First)
            .OrderBy(c => c.Essential ? 0 : 1);
}
