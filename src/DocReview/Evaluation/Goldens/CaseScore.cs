using System.Collections.Immutable;
using DocReview.Core.Findings;
using DocReview.Core.Reports;

namespace DocReview.Evaluation.Goldens;

/// <summary>One practice of one document: what was expected and what came out.</summary>
/// <param name="Label">The experts' verdict.</param>
/// <param name="Actual">The engine's basis.</param>
/// <param name="MissingEvidence">Expected quotes that were not cited.</param>
/// <param name="WrongEvidence">Quotes cited that must not be.</param>
internal sealed record PracticeScore(GoldenLabel Label, FindingBasis Actual, ImmutableArray<string> MissingEvidence, ImmutableArray<string> WrongEvidence)
{
    /// <summary>The basis to hold the engine to: its own where it is accepted, else the preferred one.</summary>
    public FindingBasis Expected => Label.Accept.Contains(Actual) ? Actual : Label.Accept[0];

    public bool Agrees => Label.Accept.Contains(Actual);
}

/// <summary>How one document came out.</summary>
internal sealed record CaseScore(string Name, ImmutableArray<PracticeScore> Practices)
{
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
            var judged = Practices.Where(p => p.Expected != FindingBasis.NotStated && p.Actual != FindingBasis.NotStated).ToList();
            var of = judged.Sum(p => p.Label.Evidence.Must.Length);
            return (of - judged.Sum(p => p.MissingEvidence.Length), of);
        }
    }

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
        return new(name, [.. golden.Labels.Where(l => findings.ContainsKey(l.Practice)).Select(l => Score(l, findings[l.Practice]))]);
    }

    private static PracticeScore Score(GoldenLabel label, Finding finding)
    {
        bool Cited(string part) => finding.Evidence.Any(e => Squeeze(e.Quote).Contains(Squeeze(part), StringComparison.Ordinal));
        return new(label, finding.Basis, [.. label.Evidence.Must.Where(m => !Cited(m))], [.. label.Evidence.MustNot.Where(Cited)]);
    }

    // Labels are written from the page; formats differ in spaces.
    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
