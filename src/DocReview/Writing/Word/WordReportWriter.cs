using DocReview.Core.Reports;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Chapters;
using DocReview.Writing.Word.Layout;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Parts;

namespace DocReview.Writing.Word;

/// <summary>
/// Step 9: writes the report as a Word document. Office is not needed. The same report, language, options and texts give the same bytes,
/// whatever the machine's clock, culture or time zone.
/// </summary>
public sealed class WordReportWriter(ReportTexts texts)
{
    /// <summary>Writes the package to <paramref name="output"/>, which need not be seekable and stays open.</summary>
    /// <exception cref="InvalidDataException">The wording lacks a text.</exception>
    public void Write(ReviewReport report, ReportLanguage language, WordReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var context = new ReportContext(report, language, texts);
        var (blocks, pages) = Compose(context);
        if (output.CanSeek)
        {
            WordPackage.Write(context, options, blocks, pages, output);
            return;
        }

        // A zip entry's header says whether the stream could seek; through a buffer the bytes are the same for every stream.
        using var buffer = new MemoryStream();
        WordPackage.Write(context, options, blocks, pages, buffer);
        buffer.WriteTo(output);
    }

    // The table of contents needs the pages of what follows it, so it is laid out once without them.
    private static (List<BodyBlock> Blocks, int Pages) Compose(ReportContext context)
    {
        List<BodyBlock> front = [.. CoverPage.Write(context), .. FrontMatter.Write(context)];
        List<BodyBlock> chapters =
        [
            .. ReadingGuide.Write(context),
            .. ExecutiveSummary.Write(context),
            .. ActionPlan.Write(context),
            .. QuestionChapters.Write(context),
            .. OpenQuestions.Write(context),
            .. OutOfScope.Write(context),
            .. DocumentQuality.Write(context),
            .. EvidenceIndex.Write(context),
            .. RunRecord.Write(context),
        ];
        var title = string.Join(" / ", context.Languages.Select(l => context.Say("contents.title", l)));
        var draft = new ContentsTable(title, Outline.Of(chapters, new Dictionary<string, int>()));
        var (pages, count) = PageEstimate.Of([.. front, draft, .. chapters]);
        return ([.. front, draft with { Entries = Outline.Of(chapters, pages) }, .. chapters], count);
    }
}
