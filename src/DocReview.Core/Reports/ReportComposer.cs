using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Lenses;
using DocReview.Core.Reports.Composing;
using DocReview.Core.Statements;

namespace DocReview.Core.Reports;

/// <summary>What step 8 composes from.</summary>
public sealed record CompositionInput
{
    public required ReportedDocument Document { get; init; }

    public required Lens Lens { get; init; }

    /// <summary>The practices that were judged, in lens order.</summary>
    public required ImmutableArray<BestPractice> Practices { get; init; }

    /// <summary>The other practices in scope, in lens order: the engine failed on them.</summary>
    public ImmutableArray<BestPractice> NotJudged { get; init; } = [];

    /// <summary>What the guardrails did.</summary>
    public ImmutableArray<GuardrailEvent> Events { get; init; } = [];

    /// <summary>One per practice, in the same order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required ImmutableArray<DocumentPart> Parts { get; init; }

    public required RunManifest Run { get; init; }

    public required DateOnly ReviewedOn { get; init; }
}

/// <summary>Step 8: findings become a report in both languages, from the lens's texts and the document's own words.</summary>
public static class ReportComposer
{
    public static ReviewReport Compose(CompositionInput input, FindingTemplates templates)
    {
        var sections = input.Document.Sections.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var unread = PartRange.NotReadWholly(input.Parts);
        var ja = new Phrases(templates, Language.Japanese, sections, unread);
        var en = new Phrases(templates, Language.English, sections, unread);
        var titles = input.Lens.Questions.ToDictionary(q => q.Id, q => q.Title, StringComparer.Ordinal);
        var composed = input.Practices.Zip(input.Findings, (p, f) => Compose(p, f, titles[p.QuestionId], ja, en)).ToList();
        var actions = Prioritise(composed);
        var ranks = actions.Select((f, i) => (f.Practice.Id, Rank: i + 1)).ToDictionary(r => r.Id, r => r.Rank, StringComparer.Ordinal);
        ImmutableArray<ReportedFinding> findings = [.. composed.Select(f => f with { Priority = ranks.TryGetValue(f.Practice.Id, out var r) ? r : null })];
        ImmutableArray<ReportedFinding> ranked = [.. findings.Where(f => f.Priority is not null).OrderBy(f => f.Priority)];
        var doubtful = input.Findings.Count(f => f.NeedsHuman.Contains(NeedsHumanCodes.UnreadParts));
        var summary = new ReviewSummary(Counting.Count(input.Findings), Counting.NonCompliantByRisk(findings)) { DependingOnUnread = doubtful, NotJudged = input.NotJudged.Length };
        return new()
        {
            Document = input.Document,
            Lens = new(input.Lens.Id, input.Lens.Edition, input.Lens.Title, input.Lens.Sha256),
            Run = input.Run,
            ReviewedOn = input.ReviewedOn,
            Statements = input.Statements,
            Findings = findings,
            NotJudged = input.NotJudged,
            Events = input.Events,
            Actions = ranked,
            CustomerQuestions = QuestionList.Of(ranked, findings, input.Statements, input.Document.Sections),
            Questions = [.. findings.GroupBy(f => f.Practice.QuestionId).Select(g => new QuestionSummary(g.Key, titles[g.Key], Counting.Count(g.Select(f => f.Finding))))],
            Summary = summary,
            Overview = new(Overview(summary, ja), Overview(summary, en)),
            Diagnostics = input.Diagnostics,
            UnreadParts = unread,
            UnreadPlaces = unread.IsEmpty ? null : new(UnreadPlaces.Write(ja), UnreadPlaces.Write(en)),
        };
    }

    private static ReportedFinding Compose(BestPractice practice, Finding finding, LocalizedText questionTitle, Phrases ja, Phrases en) => new()
    {
        Finding = finding,
        Practice = practice,
        QuestionTitle = questionTitle,
        AsIs = new(AsIsText.Write(finding, practice, ja), AsIsText.Write(finding, practice, en)),
        ToBe = new(ToBeText.Write(finding, practice, ja), ToBeText.Write(finding, practice, en)),
        Rationale = new(RationaleText.Write(finding, practice, ja), RationaleText.Write(finding, practice, en)),
        Missing = finding.Status == FindingStatus.NonCompliant
            ? [.. practice.Criteria.Zip(finding.Criteria).Where(c => c.Second.Verdict == CriterionState.Contradicted || (c.First.Essential && c.Second.Verdict == CriterionState.NotStated)).Select(c => c.First)]
            : [],
    };

    // By AWS's risk, then by how bad the basis is, then in lens order (the sort is stable).
    private static List<ReportedFinding> Prioritise(IEnumerable<ReportedFinding> findings) =>
        [.. findings
            .Where(f => f.Finding.Status == FindingStatus.NonCompliant)
            .OrderBy(f => f.Practice.Risk)
            .ThenBy(f => f.Finding.Basis switch { FindingBasis.Contradicted => 0, FindingBasis.Partial => 1, _ => 2 })];

    private static string Overview(ReviewSummary summary, Phrases say)
    {
        var t = say.Templates.Overview;
        var c = summary.Counts;
        var high = summary.NonCompliantByRisk[Risk.High];
        List<string> sentences =
        [
            say.Fill(t.Counts, ("total", c.Total), ("compliant", c.Compliant), ("nonCompliant", c.NonCompliant)),
            say.Fill(t.Bases, ("contradicted", c.Contradicted), ("partial", c.Partial), ("notStated", c.NotStated)),
            high > 0 ? say.Fill(t.High, ("high", high)) : say.Of(t.NoHigh),
        ];
        if (summary.DependingOnUnread > 0) sentences.Add(say.Fill(t.Unread, ("parts", UnreadPlaces.Write(say)), ("count", summary.DependingOnUnread)));
        if (summary.NotJudged > 0) sentences.Add(say.Fill(t.NotJudged, ("count", summary.NotJudged)));
        return string.Join(say.SentenceGap, sentences);
    }
}
