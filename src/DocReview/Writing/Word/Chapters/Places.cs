using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Chapters;

/// <summary>Where something stands in the reviewed document, as a reader looks it up.</summary>
internal static class Places
{
    private const int MostPlaces = 2;

    /// <summary>The section's heading and, for a document with pages, the page.</summary>
    public static string Of(ReportContext context, string? sectionId, int? page, Language language)
    {
        var section = sectionId is null ? null : context.Section(sectionId);
        var heading = section is null || string.IsNullOrWhiteSpace(section.Heading) ? context.Say("place.preamble", language) : section.Heading;
        if (sectionId is null) heading = "";
        if (page is not { } number) return heading.Length == 0 ? context.Say("place.unknown", language) : heading;
        var pageText = context.Say("place.page", language, ("page", ReportContext.Number(number)));
        return heading.Length == 0 ? pageText : context.Say("place.sectionAndPage", language, ("section", heading), ("page", pageText));
    }

    /// <summary>The places a finding's evidence comes from, the first few of them.</summary>
    public static string OfEvidence(ReportContext context, Finding finding, Language language)
    {
        var places = finding.Evidence.Select(e => Of(context, e.SectionId, e.Page, language)).Distinct(StringComparer.Ordinal).ToList();
        if (places.Count == 0) return context.Say("place.none", language);
        return places.Count <= MostPlaces
            ? string.Join('\n', places)
            : string.Join('\n', places.Take(MostPlaces).Append(
                context.Say("place.more", language, ("count", ReportContext.Number(places.Count - MostPlaces)))));
    }

    /// <summary>The bookmark of a statement's row in the evidence index.</summary>
    public static string StatementBookmark(string statementId) => FieldIdentity.HeadingBookmark(statementId).Replace("f_", "s_", StringComparison.Ordinal);
}
