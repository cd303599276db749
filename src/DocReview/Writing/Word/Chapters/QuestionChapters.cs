using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>One chapter per question, one section per best practice.</summary>
internal static class QuestionChapters
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var findings = context.Report.Findings.ToLookup(f => f.Practice.QuestionId, StringComparer.Ordinal);
        foreach (var question in context.Report.Questions)
        {
            foreach (var block in Prose.Heading(context, Styles.Heading1, l => $"{question.QuestionId} {question.Title.In(l)}")) yield return block;
            yield return Counts(context, question.Counts);
            foreach (var block in findings[question.QuestionId].SelectMany(f => FindingSection.Write(context, f))) yield return block;
        }
    }

    private static Paragraph Counts(ReportContext context, VerdictCounts counts)
    {
        var content = new List<Inline>
        {
            new TextRun(context.Say("question.total", context.First, ("count", ReportContext.Number(counts.Total))), context.First),
        };
        foreach (var key in Verdicts.Keys.Where(k => Verdicts.Count(counts, k) > 0))
        {
            content.Add(new TextRun("  ", context.First));
            content.Add(Verdicts.Short(context, key, context.First));
            content.Add(new TextRun(" " + ReportContext.Number(Verdicts.Count(counts, key)), context.First));
        }

        return new Paragraph(Styles.Lead, content);
    }
}
