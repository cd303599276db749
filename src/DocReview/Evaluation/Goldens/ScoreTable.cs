using System.Globalization;
using System.Text;
using DocReview.Core.Findings;

namespace DocReview.Evaluation.Goldens;

/// <summary>What of the disagreements is printed.</summary>
internal enum ScoreDetails
{
    None,

    /// <summary>Those of the cases that are not held out.</summary>
    Open,

    All,
}

/// <summary>Prints scores as text: one row per document, a confusion matrix, and what did not agree.</summary>
internal static class ScoreTable
{
    private static readonly FindingBasis[] Bases = Enum.GetValues<FindingBasis>();

    public static string Print(IReadOnlyList<CaseScore> scores, ScoreDetails details)
    {
        var text = new StringBuilder();
        Line(text, $"{"document",-34} {"status",7} {"basis",7} {"kappa",6} {"satisfied",10} {"contradicted",13} {"false compliant",16} {"quotes",9} {"cited",9}");
        var open = scores.Where(s => !s.IsHeldOut).ToList();
        var heldOut = scores.Where(s => s.IsHeldOut).ToList();
        Rows(text, open, "total");
        Rows(text, heldOut, "total, held out");
        Line(text, $"satisfied, contradicted: found of expected. false compliant: of non-compliant. quotes: expected ones that are cited. cited: statements that an expert cites too.");
        if (open.Count > 0) Confusion(text, open);
        if (details != ScoreDetails.None) Disagreements(text, details == ScoreDetails.All ? scores : open);
        return text.ToString();
    }

    private static void Rows(StringBuilder text, List<CaseScore> scores, string total)
    {
        foreach (var score in scores) Row(text, score, score.IsHeldOut ? $"{score.Name} (held out)" : score.Name);
        if (scores.Count > 1) Row(text, CaseScore.Total(total, scores), total);
    }

    private static void Row(StringBuilder text, CaseScore s, string name)
    {
        var n = s.Practices.Length;
        Line(text, $"{name,-34} {Share(s.StatusAgreed, n),7} {Share(s.Agreed, n),7} {s.Kappa,6:0.00} {Ratio(s.Recall(FindingBasis.Satisfied)),10} {Ratio(s.Recall(FindingBasis.Contradicted)),13} {$"{Ratio((s.FalseCompliant, s.NonCompliant))} {Share(s.FalseCompliant, s.NonCompliant)}",16} {Ratio(s.Evidence),9} {Ratio(s.Cited),9}");
    }

    private static void Confusion(StringBuilder text, List<CaseScore> scores)
    {
        Line(text, $"\n{"expected \\ engine",-18} {string.Concat(Bases.Select(b => $"{b,14}"))}");
        foreach (var expected in Bases)
        {
            var counts = Bases.Select(actual => scores.Sum(s => s.Practices.Count(p => p.Expected == expected && p.Actual == actual)));
            Line(text, $"{expected,-18} {string.Concat(counts.Select(c => $"{c,14}"))}");
        }
    }

    private static void Disagreements(StringBuilder text, IReadOnlyList<CaseScore> scores)
    {
        foreach (var score in scores)
        {
            foreach (var p in score.Practices.Where(p => !p.Agrees))
                Line(text, $"\n{score.Name} {p.Label.Practice}: expected {string.Join(" or ", p.Label.Accept)}, engine says {p.Actual}\n  {p.Label.Reason}");
            foreach (var p in score.Practices.Where(p => p.Agrees && p.MissingEvidence.Length + p.WrongEvidence.Length > 0))
                Line(text, $"\n{score.Name} {p.Label.Practice}: evidence missing: {string.Join(" | ", p.MissingEvidence)} wrong: {string.Join(" | ", p.WrongEvidence)}");
        }
    }

    private static string Share(int part, int of) => of == 0 ? "-" : (part / (double)of).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Ratio((int Found, int Of) ratio) => $"{ratio.Found}/{ratio.Of}";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
