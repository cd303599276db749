namespace DocReview.Writing.Word.Package;

/// <summary>Media types of the parts.</summary>
internal static class ContentTypes
{
    private const string WordBase = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public const string Document = WordBase + "document.main+xml";
    public const string Styles = WordBase + "styles+xml";
    public const string Numbering = WordBase + "numbering+xml";
    public const string Settings = WordBase + "settings+xml";
    public const string FontTable = WordBase + "fontTable+xml";
    public const string Header = WordBase + "header+xml";
    public const string Footer = WordBase + "footer+xml";
    public const string Chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string ExtendedProperties = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    public const string CustomProperties = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    public const string CustomXml = "application/xml";
    public const string CustomXmlProperties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
}
