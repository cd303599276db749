using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails.Prose;
using DocReview.Core.Reports;
using DocReview.Models.Classifying;
using DocReview.Models.Tokens;

namespace DocReview.Models.Texts;

/// <summary>What a model is told about one practice in order to write about it.</summary>
/// <param name="PracticeId">The practice.</param>
/// <param name="Told">The practice, its state and the lens's guidance, in words of ours.</param>
/// <param name="Evidence">The statements it may draw on.</param>
/// <param name="Sources">What the text may draw on.</param>
/// <param name="Tokens">Of all that.</param>
internal sealed record TextQuestion(string PracticeId, string Told, ImmutableArray<ShownStatement> Evidence, ProseSources Sources, int Tokens)
{
    /// <summary>What the text depends on.</summary>
    public string Content => $"{Told.Replace("\r", "", StringComparison.Ordinal)}\n{string.Join('\n', Evidence.Select(e => e.Content))}";

    /// <param name="finding">A finding with evidence.</param>
    /// <param name="shown">Statements that may be shown, by number.</param>
    public static TextQuestion Of(ReportedFinding finding, IReadOnlyDictionary<string, ShownStatement> shown)
    {
        ImmutableArray<ShownStatement> evidence = [.. finding.Finding.Evidence.Select(e => e.StatementId).Distinct(StringComparer.Ordinal).Where(shown.ContainsKey).Select(id => shown[id])];
        var told = Tell(finding, shown);
        var sources = ProseSources.Of(finding.Practice, evidence.SelectMany(e => e.Statement.Notes.Prepend(e.Statement.Text).Append(e.Statement.LeadIn ?? "").Concat(e.Statement.HeadingPath)));
        return new(finding.Practice.Id, told, evidence, sources, TokenCounter.Count(told) + evidence.Sum(e => e.Tokens));
    }

    private static string Tell(ReportedFinding finding, IReadOnlyDictionary<string, ShownStatement> shown)
    {
        var text = new StringBuilder($"{finding.Practice.Id} {finding.Practice.Title.Ja} / {finding.Practice.Title.En}\n");
        foreach (var (criterion, verdict) in finding.Practice.Criteria.Zip(finding.Finding.Criteria))
        {
            text.Append(verdict.Verdict switch
            {
                CriterionState.Satisfied => "in place: ",
                CriterionState.Contradicted => "denied: ",
                _ => "not said: ",
            });
            text.Append(criterion.Text.Ja).Append(Numbers(criterion.Id)).Append('\n');
            if (verdict.Verdict != CriterionState.Satisfied) text.Append("  guidance: ").Append(criterion.ToBe.Ja).Append(" / ").Append(criterion.ToBe.En).Append('\n');
        }

        foreach (var antiPattern in finding.Practice.AntiPatterns.Where(a => finding.Finding.AntiPatterns.Any(h => h.Id == a.Id)))
        {
            text.Append("present and wrong: ").Append(antiPattern.Text.Ja).Append(Numbers(antiPattern.Id)).Append('\n')
                .Append("  guidance: ").Append(antiPattern.ToBe.Ja).Append(" / ").Append(antiPattern.ToBe.En).Append('\n');
        }

        return text.ToString();

        string Numbers(string target)
        {
            var numbers = finding.Finding.Evidence.Where(e => e.TargetId == target && shown.ContainsKey(e.StatementId))
                .Select(e => e.Weight == Weight.States ? e.StatementId : $"{e.StatementId} in part").Distinct(StringComparer.Ordinal);
            return string.Join(", ", numbers) is { Length: > 0 } list ? $" [{list}]" : "";
        }
    }
}
