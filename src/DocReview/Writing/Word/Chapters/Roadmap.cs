using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;

namespace DocReview.Writing.Word.Chapters;

/// <summary>When a finding should be dealt with.</summary>
internal enum Term
{
    Short,
    Middle,
    Long,
}

/// <summary>
/// Proposes a term from the risk and from what the document says. What is written and wrong, or written by half, is known and can be
/// mended now; what is silent has to be asked about first.
/// </summary>
internal static class Roadmap
{
    public static IReadOnlyList<Term> Terms { get; } = [Term.Short, Term.Middle, Term.Long];

    public static Term TermOf(ReportedFinding finding)
    {
        var silent = finding.Finding.Basis == FindingBasis.NotStated;
        return finding.Practice.Risk switch
        {
            Risk.High => silent ? Term.Middle : Term.Short,
            Risk.Medium => silent ? Term.Long : Term.Middle,
            _ => Term.Long,
        };
    }

    public static string Key(Term term) => term switch
    {
        Term.Short => "short",
        Term.Middle => "middle",
        _ => "long",
    };

    /// <summary>The priority a finding starts with: high, medium or low as its term is near or far.</summary>
    public static string Priority(Term term) => term switch
    {
        Term.Short => "high",
        Term.Middle => "medium",
        _ => "low",
    };
}
