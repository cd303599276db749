using DocReview.Core.Documents;
using DocReview.Core.Lenses;

namespace DocReview.Core.Reports;

/// <summary>A question whose answer the document lacks.</summary>
/// <param name="PracticeId">The best practice that cannot be judged, or only in part.</param>
/// <param name="CriterionId">The criterion of that practice on which the document does not say enough.</param>
/// <param name="Essential">Whether the practice's verdict depends on the answer.</param>
/// <param name="Risk">The practice's published risk.</param>
/// <param name="Text">The question, in both languages.</param>
/// <param name="SectionId">The section where the answer would belong; null when none is near, so that a new one is needed.</param>
public sealed record CustomerQuestion(string PracticeId, string CriterionId, bool Essential, Risk Risk, LocalizedText Text, string? SectionId);
