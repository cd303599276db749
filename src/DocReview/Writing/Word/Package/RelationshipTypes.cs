namespace DocReview.Writing.Word.Package;

/// <summary>Types of the relationships between parts.</summary>
internal static class RelationshipTypes
{
    private const string OfficeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string OfficeDocument = OfficeBase + "officeDocument";
    public const string ExtendedProperties = OfficeBase + "extended-properties";
    public const string CustomProperties = OfficeBase + "custom-properties";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string Styles = OfficeBase + "styles";
    public const string Numbering = OfficeBase + "numbering";
    public const string Settings = OfficeBase + "settings";
    public const string FontTable = OfficeBase + "fontTable";
    public const string Header = OfficeBase + "header";
    public const string Footer = OfficeBase + "footer";
    public const string Chart = OfficeBase + "chart";
    public const string EmbeddedPackage = OfficeBase + "package";
    public const string Hyperlink = OfficeBase + "hyperlink";
    public const string CustomXml = OfficeBase + "customXml";
    public const string CustomXmlProperties = OfficeBase + "customXmlProps";
    public const string Worksheet = OfficeBase + "worksheet";
}
