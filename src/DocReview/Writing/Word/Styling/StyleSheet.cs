using System.Collections.Frozen;

namespace DocReview.Writing.Word.Styling;

/// <summary>Every style of the report: the one place where its look is decided.</summary>
internal static class StyleSheet
{
    private const double HeadingIndent = 34;

    /// <summary>In the order they are written; a style comes after the one it is based on.</summary>
    public static IReadOnlyList<ParagraphStyle> Paragraphs { get; } = [.. Text(), .. Headings(), .. Tables(), .. Cover(), .. Furniture()];

    public static IReadOnlyList<CharacterStyle> Characters { get; } =
    [
        new("DRLink", "DR Link", Palette.Link),
        new("DRMuted", "DR Muted", Palette.Muted),
        new("DRGloss", "DR Gloss", Palette.Muted) { Size = 7.5 },
        new("DRStrong", "DR Strong", Palette.Ink) { Bold = true },
        new("DRRiskHigh", "DR Risk High", Palette.ContradictedText) { Bold = true },
        new("DRRiskMedium", "DR Risk Medium", Palette.PartialText) { Bold = true },
        new("DRRiskLow", "DR Risk Low", Palette.Muted) { Bold = true },
        Badge("Satisfied", Palette.SatisfiedText, Palette.SatisfiedFill),
        Badge("Partial", Palette.PartialText, Palette.PartialFill),
        Badge("Contradicted", Palette.ContradictedText, Palette.ContradictedFill),
        Badge("NotStated", Palette.NotStatedText, Palette.NotStatedFill),
        Badge("NotApplicable", Palette.NotApplicableText, Palette.NotApplicableFill),
    ];

    private static FrozenDictionary<string, ParagraphStyle> ById { get; } =
        Paragraphs.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);

    public static ParagraphStyle Paragraph(string id) => ById[id];

    private static CharacterStyle Badge(string name, string text, string fill) =>
        new("DR" + name, "DR " + name, text) { Fill = fill, Bold = true };

    private static IEnumerable<ParagraphStyle> Text() =>
    [
        new("Normal", "Normal", 10, 16) { BasedOn = null },
        new("DRBody", "DR Body", 9.5, 16) { Before = 4, After = 5, Align = "both" },
        new("DRBodySecond", "DR Body Second", 8.5, 12.5) { After = 8, Color = Palette.Muted },
        new("DRLead", "DR Lead", 9, 14) { After = 4, Color = Palette.Muted, KeepNext = true },
        new("DRCallout", "DR Callout", 10, 16.5) { Left = 10, Fill = Palette.LabelFill, Borders = Bar, Align = "both" },
        new("DRCalloutSecond", "DR Callout Second", 8.5, 13) { Left = 10, Fill = Palette.LabelFill, Borders = Bar, Color = Palette.Muted },
        new("DRItem", "DR Item", 9, 14) { After = 2, Left = 14, Hanging = 14, Tabs = [new(14, "left")] },
        new("DRItemSecond", "DR Item Second", 8, 11.5) { After = 3, Left = 14, Color = Palette.Muted },
        new("DRDrawing", "DR Drawing", 10, 16) { AutoLine = true, KeepNext = true },
        new("Caption", "caption", 8, 12) { Before = 6, After = 3, Color = Palette.Muted, KeepNext = true },
    ];

    private static BorderLine[] Bar => [new("left", 24, Palette.Navy, 8)];

    private static IEnumerable<ParagraphStyle> Headings() =>
    [
        new("Heading1", "heading 1", 14.5, 22)
        {
            Next = "DRBody", Before = 26, After = 6, Left = HeadingIndent, Hanging = HeadingIndent, Color = Palette.Navy, Bold = true,
            KeepNext = true, HeadingLevel = 1, Borders = [new("bottom", 8, Palette.Navy, 4)],
        },
        new("DRChapter", "DR Chapter", 14.5, 22)
        {
            BasedOn = "Heading1", Next = "DRBody", After = 6, Left = HeadingIndent, Hanging = HeadingIndent, Color = Palette.Navy, Bold = true,
            KeepNext = true, PageBreakBefore = true, Borders = [new("bottom", 8, Palette.Navy, 4)],
        },
        new("DRHeading1Second", "DR Heading 1 Second", 9.5, 13) { After = 6, Left = HeadingIndent, Color = Palette.Muted, KeepNext = true },
        new("Heading2", "heading 2", 12, 18)
        {
            Next = "DRBody", Before = 14, After = 1, Left = HeadingIndent, Hanging = HeadingIndent, Color = Palette.Navy, Bold = true,
            KeepNext = true, HeadingLevel = 2,
        },
        new("DRHeading2Second", "DR Heading 2 Second", 8.5, 12) { After = 1, Left = HeadingIndent, Color = Palette.Muted, KeepNext = true },
        new("DRHistoryHeading", "DR History Heading", 14, 22) { After = 2, Color = Palette.Navy, Bold = true, KeepNext = true, PageBreakBefore = true },
        new("TOCHeading", "TOC Heading", 14, 22) { Before = 18, After = 4, Color = Palette.Navy, Bold = true, KeepNext = true },
        new("TOC1", "toc 1", 9, 12.5) { Before = 3, Left = 24, Hanging = 24, Bold = true, Color = Palette.Navy, Tabs = [new(24, "left"), PageTab] },
        new("TOC2", "toc 2", 8.5, 11.5) { Left = 54, Hanging = 30, Tabs = [new(54, "left"), PageTab] },
    ];

    private static TabStop PageTab => new(PageGeometry.Points(PageGeometry.TextWidth), "right", Dotted: true);

    private static IEnumerable<ParagraphStyle> Tables() =>
    [
        new("DRHead", "DR Head", 8.5, 12.5) { Bold = true, Color = Palette.Navy, KeepNext = true },
        new("DRHeadSecond", "DR Head Second", 7.5, 10) { Color = Palette.Muted, KeepNext = true },
        new("DRHeadCenter", "DR Head Center", 8, 12) { Bold = true, Color = Palette.Navy, KeepNext = true, Align = "center" },
        new("DRHeadCenterSecond", "DR Head Center Second", 7, 9.5) { Color = Palette.Muted, KeepNext = true, Align = "center" },
        new("DRLabel", "DR Label", 8.5, 12.5) { Bold = true, Color = Palette.Navy },
        new("DRLabelKeep", "DR Label Keep", 8.5, 12.5) { Bold = true, Color = Palette.Navy, KeepNext = true },
        new("DRCell", "DR Cell", 9, 13),
        new("DRCellSecond", "DR Cell Second", 8, 11) { Color = Palette.Muted, Before = 1 },
        new("DRList", "DR List", 8, 11),
        new("DRListSecond", "DR List Second", 7.5, 9.5) { Color = Palette.Muted, Before = 1 },
        new("DRListCenter", "DR List Center", 8, 11) { Align = "center" },
        new("DRListCenterSecond", "DR List Center Second", 7, 9.5) { Align = "center", Color = Palette.Muted },
        new("DRField", "DR Field", 8.5, 12) { After = 1.5 },
        new("DRFieldSecond", "DR Field Second", 8, 11) { After = 1.5 },
        new("DRFieldKeep", "DR Field Keep", 8.5, 12) { KeepNext = true },
        new("DRFieldKeepSecond", "DR Field Keep Second", 8, 11) { KeepNext = true },
        new("DRFieldItem", "DR Field Item", 8.5, 12) { Left = 8.5, Hanging = 8.5 },
        new("DRFieldItemSecond", "DR Field Item Second", 8, 11) { Left = 8, Hanging = 8 },
        new("DRFieldQuote", "DR Field Quote", 8.5, 12),
        new("DRFieldNote", "DR Field Note", 8, 11) { After = 1, Left = 8.5, Color = Palette.Muted },
        new("DRFieldNoteSecond", "DR Field Note Second", 7.5, 10) { After = 1, Left = 8, Color = Palette.Muted },
        new("DRCellCenter", "DR Cell Center", 9, 13) { Align = "center" },
        new("DRCellCenterSecond", "DR Cell Center Second", 7.5, 10) { Align = "center", Color = Palette.Muted },
        new("DRCellHash", "DR Cell Hash", 8.5, 13) { BreakAnywhere = true },
    ];

    private static IEnumerable<ParagraphStyle> Cover() =>
    [
        new("DRCoverKicker", "DR Cover Kicker", 10.5, 16) { Before = 120, Color = Palette.Muted },
        new("DRCoverTitle", "DR Cover Title", 25, 36) { Before = 6, Bold = true, Color = Palette.Navy },
        new("DRCoverTitleSecond", "DR Cover Title Second", 13, 20) { Before = 4, Color = Palette.Muted },
        new("DRCoverDocument", "DR Cover Document", 15, 24)
        {
            Before = 18, After = 40, Bold = true, Borders = [new("top", 18, Palette.Navy, 14)],
        },
        new("DRCoverMeta", "DR Cover Meta", 9.5, 16)
        {
            Left = 142, Hanging = 142, After = 3, Tabs = [new(142, "left")], BreakAnywhere = true,
        },
        new("DRCoverGap", "DR Cover Gap", 8, 12) { Before = 16 },
        new("DRCoverNote", "DR Cover Note", 8.5, 13.5) { Before = 30, Color = Palette.Muted },
        new("DRCoverNoteSecond", "DR Cover Note Second", 8, 11.5) { Before = 4, Color = Palette.Muted },
        new("DRTallyHead", "DR Tally Head", 8.5, 12.5) { Align = "center", Color = Palette.Muted, KeepNext = true },
        new("DRTallyHeadSecond", "DR Tally Head Second", 7, 10) { Align = "center", Color = Palette.Muted, KeepNext = true },
        new("DRTallyNumber", "DR Tally Number", 20, 28) { Align = "center", Bold = true, Color = Palette.Navy },
    ];

    private static IEnumerable<ParagraphStyle> Furniture()
    {
        var right = new TabStop(PageGeometry.Points(PageGeometry.TextWidth), "right");
        return
        [
            new("Header", "header", 8, 12) { Color = Palette.Muted, Tabs = [right], Borders = [new("bottom", 4, Palette.Rule, 4)] },
            new("Footer", "footer", 8, 12) { Color = Palette.Muted, Tabs = [right], Borders = [new("top", 4, Palette.Rule, 4)] },
            new("DREmpty", "DR Empty", 8, 12),
        ];
    }
}
