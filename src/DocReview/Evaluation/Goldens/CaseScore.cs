using System.Collections.Immutable;
using DocReview.Core.Findings;
using DocReview.Core.Reports;

namespace DocReview.Evaluation.Goldens;

/// <summary>One practice of one document: what was expected and what came out.</summary>
/// <param name="Label">The experts' verdict.</param>
/// <param name="Actual">The engine's basis.</param>
/// <param name="MissingEvidence">Expected quotes that were not cited.</param>
/// <param name="WrongEvidence">Quotes cited that must not be.</param>
/// <param name="Cited">How many statements are cited.</param>
/// <param name="CitedByBoth">How many of them an expert cites too.</param>
internal sealed record PracticeScore(
    GoldenLabel Label,
    FindingBasis Actual,
    ImmutableArray<string> MissingEvidence,
    ImmutableArray<string> WrongEvidence,
    int Cited,
    int CitedByBoth)
{
    /// <summary>The basis to hold the engine to: its own where it is accepted, else the preferred one.</summary>
    public FindingBasis Expected => Label.Accept.Contains(Actual) ? Actual : Label.Accept[0];

    public bool Agrees => Label.Accept.Contains(Actual);
}

/// <summary>How one document came out.</summary>
/// <param name="Name">Case and form, such as <c>hospital-booking/docx</c>.</param>
/// <param name="IsHeldOut">Whether what went wrong on it is kept from whoever tunes the engine.</param>
/// <param name="Practices">One per label, in lens order.</param>
internal sealed record CaseScore(string Name, bool IsHeldOut, ImmutableArray<PracticeScore> Practices)
{
    /// <summary>Several documents taken as one.</summary>
    public static CaseScore Total(string name, IEnumerable<CaseScore> scores) => new(name, false, [.. scores.SelectMany(s => s.Practices)]);

    public int Agreed => Practices.Count(p => p.Agrees);

    public int StatusAgreed => Practices.Count(p => (p.Expected == FindingBasis.Satisfied) == (p.Actual == FindingBasis.Satisfied));

    /// <summary>Non-compliant practices that were called compliant: the worst error there is.</summary>
    public int FalseCompliant => Practices.Count(p => p.Expected != FindingBasis.Satisfied && p.Actual == FindingBasis.Satisfied);

    public int NonCompliant => Practices.Count(p => p.Expected != FindingBasis.Satisfied);

    public (int Found, int Of) Recall(FindingBasis basis) =>
        (Practices.Count(p => p.Expected == basis && p.Actual == basis), Practices.Count(p => p.Expected == basis));

    /// <summary>Expected quotes that were cited, over practices that both call not silent.</summary>
    public (int Found, int Of) Evidence
    {
        get
        {
            var judged = NotSilent.ToList();
            var of = judged.Sum(p => p.Label.Evidence.Must.Length);
            return (of - judged.Sum(p => p.MissingEvidence.Length), of);
        }
    }

    /// <summary>Statements cited that an expert cites too, over practices that both call not silent and whose experts cited all they saw.</summary>
    public (int Found, int Of) Cited
    {
        get
        {
            var judged = NotSilent.Where(p => p.Label.Evidence.May is not null).ToList();
            return (judged.Sum(p => p.CitedByBoth), judged.Sum(p => p.Cited));
        }
    }

    private IEnumerable<PracticeScore> NotSilent => Practices.Where(p => p.Expected != FindingBasis.NotStated && p.Actual != FindingBasis.NotStated);

    /// <summary>Agreement beyond chance on the four bases (Cohen, 1960).</summary>
    public double Kappa
    {
        get
        {
            double n = Practices.Length;
            var chance = Enum.GetValues<FindingBasis>().Sum(b => Practices.Count(p => p.Expected == b) / n * (Practices.Count(p => p.Actual == b) / n));
            return chance >= 1 ? 1 : ((Agreed / n) - chance) / (1 - chance);
        }
    }

    public static CaseScore Of(string name, GoldenCase golden, ReviewReport report)
    {
        var findings = report.Findings.ToDictionary(f => f.Practice.Id, f => f.Finding, StringComparer.Ordinal);
        return new(name, golden.IsHeldOut, [.. golden.Labels.Where(l => findings.ContainsKey(l.Practice)).Select(l => Score(l, findings[l.Practice]))]);
    }

    private static PracticeScore Score(GoldenLabel label, Finding finding)
    {
        var quotes = finding.Evidence.DistinctBy(e => e.StatementId).Select(e => Squeeze(e.Quote)).ToList();
        bool Cited(string part) => quotes.Exists(q => q.Contains(Squeeze(part), StringComparison.Ordinal));
        return new(
            label,
            finding.Basis,
            [.. label.Evidence.Must.Where(m => !Cited(m))],
            [.. label.Evidence.MustNot.Where(Cited)],
            quotes.Count,
            quotes.Count(q => label.Evidence.Must.Concat(label.Evidence.May ?? []).Any(m => q.Contains(Squeeze(m), StringComparison.Ordinal))));
    }

    // Labels are written from the page; formats differ in spaces.
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
