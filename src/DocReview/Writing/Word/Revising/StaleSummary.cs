using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Revising;

/// <summary>
/// Counts, charts and lists are no fields and stay as they were, since a person may have worked on them. A comment at the summary's
/// heading says so, with the judgement of the new run.
/// </summary>
internal static class StaleSummary
{
    public static void Note(EditedReport to, EditedReport from, Comments comments, ReportTexts texts, Language language)
    {
        if (Heading(to.Body, texts, language) is not { } heading) return;
        var overview = from.Body.Elements(Wml.P)
            .Where(p => Wml.ValueOf(p.Element(Wml.PPr), "pStyle") == Styles.Callout)
            .Select(AcceptedText.OfParagraph);
        comments.Add(heading, texts["merge.summary"].In(language).Replace("{text}", string.Join('\n', overview), StringComparison.Ordinal));
    }

    private static XElement? Heading(XElement body, ReportTexts texts, Language language)
    {
        var title = texts["summary.title"].In(language);
        return body.Elements(Wml.P).FirstOrDefault(p => AcceptedText.OfParagraph(p) == title);
    }
}
