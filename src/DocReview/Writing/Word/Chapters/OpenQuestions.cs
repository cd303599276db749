using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>What the document leaves open, with the questions to the customer, where the answers belong, and room for them.</summary>
internal static class OpenQuestions
{
    private const int MostPlaces = 2;

    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        // A customer answers some questions, not a questionnaire: those on essential criteria, which decide the verdicts.
        var asked = context.Report.CustomerQuestions.Where(q => q.Essential).ToList();
        IEnumerable<BodyBlock> heading = Prose.Heading(context, Styles.Chapter, "questions.title");
        if (asked.Count == 0) return [.. heading, .. Prose.Each(context, Styles.Body, "questions.none")];
        var practices = asked.GroupBy(q => q.PracticeId).ToList();
        Column[] columns = context.IsBilingual
            ? [new("id", 22), new("askJapanese", 51), new("askEnglish", 51), new("answerPlace", 24), new("answer", 26)]
            : [new("item", 44), new("ask", 70), new("answerPlace", 28), new("answer", 32)];
        return
        [
            .. heading,
            .. Prose.Each(context, Styles.Body, "questions.lead", ("practices", ReportContext.Number(practices.Count)), ("count", ReportContext.Number(asked.Count))),
            .. Tables.Build(context, "questions", columns, practices.Select(p => Row(context, p.Key, [.. p]))),
        ];
    }

    private static TableRow Row(ReportContext context, string practiceId, IReadOnlyList<CustomerQuestion> questions) => new(
    [
        Item(context, practiceId),
        .. context.Languages.Select(l => new TableCell([.. Asks(context, questions, l)])),
        new TableCell([.. Places(context, questions)]),
        Tables.Cell(context, ""),
    ]);

    private static TableCell Item(ReportContext context, string practiceId)
    {
        var link = new InternalLink(FieldIdentity.HeadingBookmark(practiceId), new TextRun(practiceId, context.First, Styles.Link));
        var id = new Paragraph(Styles.Field, link);
        if (context.IsBilingual) return new TableCell(id);
        var title = context.Report.Findings.First(f => f.Practice.Id == practiceId).Practice.Title;
        return new TableCell([id, new Paragraph(Styles.Field, new TextRun(title.In(context.First), context.First))]);
    }

    // The document refers to others for this: one question fewer when they are handed in.
    private static IEnumerable<Paragraph> Documents(ReportContext context, string practiceId, Language language, string style)
    {
        var names = context.Report.Findings.FirstOrDefault(f => f.Practice.Id == practiceId)?.Finding.OtherDocuments ?? [];
        if (names.IsEmpty) yield break;
        var list = language == Language.Japanese ? string.Concat(names.Select(n => $"『{n}』")) : string.Join(", ", names.Select(n => $"\"{n}\""));
        yield return new(style, new TextRun(FindingCells.Bullet(language) + context.Say("questions.documents", language, ("documents", list)), language));
    }

    private static IEnumerable<Paragraph> Asks(ReportContext context, IReadOnlyList<CustomerQuestion> questions, Language language)
    {
        var style = FindingCells.StyleFor(context, Styles.FieldItem, language);
        return questions.Select(q => new Paragraph(style, new TextRun(FindingCells.Bullet(language) + q.Text.In(language), language)))
            .Concat(Documents(context, questions[0].PracticeId, language, style));
    }

    // The document's headings are in its own language; only the words for a new chapter have two.
    private static IEnumerable<Paragraph> Places(ReportContext context, IReadOnlyList<CustomerQuestion> questions)
    {
        var sections = questions.Select(q => q.SectionId).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostPlaces).ToList();
        if (sections.Count == 0) return context.Languages.Select(l => Line(context, context.Say("questions.newSection", l), l));
        return sections.Select(id => Line(context, Chapters.Places.Of(context, id, null, context.First), context.First));
    }

    private static Paragraph Line(ReportContext context, string text, Language language) =>
        new(FindingCells.StyleFor(context, Styles.Field, language), new TextRun(text, language));
}
