using System.Globalization;

namespace DocReview.Core.Documents;

/// <summary>A rectangle on a PDF page, in points, origin at the lower left corner of the page's crop box.</summary>
public sealed record PageBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The smallest box that holds both.</summary>
    public PageBox Union(PageBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}

/// <summary>
/// Where something stands in the source file. Word has no pages: its blocks are found by <paramref name="Path"/>.
/// </summary>
/// <param name="Path">
/// Format-specific path, readable by a person: docx <c>body/p[12]</c>, <c>body/tbl[2]/r[3]/c[1]</c> (1-based; followed by
/// <c>#paraId</c> where the file has one); pdf <c>page[3]/line[7]</c>; text <c>line[40]</c>.
/// </param>
/// <param name="Page">1-based page, for PDF only.</param>
/// <param name="Box">Rectangle on that page, for PDF only.</param>
public sealed record SourceLocation(string Path, int? Page = null, PageBox? Box = null)
{
    /// <summary>One line of text: the path and, for PDF, the rounded box.</summary>
    public override string ToString() => Box is null
        ? Path
        : string.Create(CultureInfo.InvariantCulture, $"{Path} [{Box.Left:0},{Box.Bottom:0},{Box.Right:0},{Box.Top:0}]");
}
