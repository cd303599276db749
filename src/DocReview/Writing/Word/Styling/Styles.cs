namespace DocReview.Writing.Word.Styling;

/// <summary>Ids of the styles, as the document refers to them. A style ending in <c>Second</c> is for the second language.</summary>
internal static class Styles
{
    public const string Second = "Second";

    public const string Body = "DRBody";
    public const string Lead = "DRLead";
    public const string Callout = "DRCallout";
    public const string Item = "DRItem";
    public const string Drawing = "DRDrawing";
    public const string Caption = "Caption";

    public const string Heading1 = "Heading1";

    /// <summary>A heading 1 that begins a page.</summary>
    public const string Chapter = "DRChapter";

    public const string Heading2 = "Heading2";
    public const string HistoryHeading = "DRHistoryHeading";
    public const string ContentsHeading = "TOCHeading";

    public const string Head = "DRHead";
    public const string HeadCenter = "DRHeadCenter";
    public const string Label = "DRLabel";
    public const string LabelKeep = "DRLabelKeep";
    public const string Cell = "DRCell";
    public const string List = "DRList";
    public const string ListCenter = "DRListCenter";
    public const string Field = "DRField";
    public const string FieldKeep = "DRFieldKeep";
    public const string FieldItem = "DRFieldItem";
    public const string FieldQuote = "DRFieldQuote";
    public const string FieldNote = "DRFieldNote";
    public const string CellCenter = "DRCellCenter";
    public const string CellHash = "DRCellHash";

    public const string CoverKicker = "DRCoverKicker";
    public const string CoverTitle = "DRCoverTitle";
    public const string CoverDocument = "DRCoverDocument";
    public const string CoverMeta = "DRCoverMeta";
    public const string CoverNote = "DRCoverNote";
    public const string CoverGap = "DRCoverGap";
    public const string TallyHead = "DRTallyHead";
    public const string TallyNumber = "DRTallyNumber";

    public const string Table = "DRTable";
    public const string TallyTable = "DRTallyTable";

    public const string Link = "DRLink";
    public const string Muted = "DRMuted";
    public const string Gloss = "DRGloss";
    public const string Strong = "DRStrong";
    public const string RiskHigh = "DRRiskHigh";
    public const string RiskMedium = "DRRiskMedium";
    public const string RiskLow = "DRRiskLow";
    public const string Satisfied = "DRSatisfied";
    public const string Partial = "DRPartial";
    public const string Contradicted = "DRContradicted";
    public const string NotStated = "DRNotStated";
    public const string NotApplicable = "DRNotApplicable";
}
