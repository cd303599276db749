using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>Verdicts and risks as words in their colours. The words say it all; the colours only help to find them.</summary>
internal static class Verdicts
{
    // No-break spaces widen the tinted field around the word.
    private const string Pad = "\u00A0";

    /// <summary>In the order tables and the chart show them.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["satisfied", "partial", "contradicted", "notStated", "notApplicable"];

    public static string Key(Finding finding) => finding.Status == FindingStatus.NotApplicable
        ? "notApplicable"
        : finding.Basis switch
        {
            FindingBasis.Satisfied => "satisfied",
            FindingBasis.Partial => "partial",
            FindingBasis.Contradicted => "contradicted",
            _ => "notStated",
        };

    public static string StyleOf(string key) => key switch
    {
        "satisfied" => Styles.Satisfied,
        "partial" => Styles.Partial,
        "contradicted" => Styles.Contradicted,
        "notStated" => Styles.NotStated,
        _ => Styles.NotApplicable,
    };

    /// <summary>The verdict with its basis, as in 非準拠(一部記載).</summary>
    public static TextRun Full(ReportContext context, Finding finding, Language language) =>
        Badge(context, "verdict.", Key(finding), language);

    /// <summary>The basis alone, for narrow columns.</summary>
    public static TextRun Short(ReportContext context, Finding finding, Language language) =>
        Badge(context, "basis.", Key(finding), language);

    public static TextRun Short(ReportContext context, string key, Language language) => Badge(context, "basis.", key, language);

    public static TextRun RiskRun(ReportContext context, Risk risk, Language language) =>
        new(RiskWord(context, risk, language), language, risk switch
        {
            Risk.High => Styles.RiskHigh,
            Risk.Medium => Styles.RiskMedium,
            _ => Styles.RiskLow,
        });

    public static string RiskWord(ReportContext context, Risk risk, Language language) => context.Say(
        risk switch { Risk.High => "risk.high", Risk.Medium => "risk.medium", _ => "risk.low" }, language);

    public static int Count(VerdictCounts counts, string key) => key switch
    {
        "satisfied" => counts.Satisfied,
        "partial" => counts.Partial,
        "contradicted" => counts.Contradicted,
        "notStated" => counts.NotStated,
        _ => counts.NotApplicable,
    };

    private static TextRun Badge(ReportContext context, string prefix, string key, Language language) =>
        new(Pad + context.Say(prefix + key, language) + Pad, language, StyleOf(key));
}
