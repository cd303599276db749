using System.Text.RegularExpressions;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Finds the document's title: the file's own property, or else the one largest text on the first page.</summary>
internal static partial class DocumentTitle
{
    private const double TitleSize = 1.3;

    public static string? Find(string? property, IReadOnlyList<Paragraph> paragraphs, Typography typography)
    {
        if (property?.Trim() is { Length: > 0 } declared && !Meaningless().IsMatch(declared))
            return declared;
        var largest = paragraphs.Where(paragraph => paragraph.Page == 1).MaxBy(paragraph => paragraph.First.Size);
        if (largest is null || largest.First.Size < TitleSize * typography.BodySize || largest.Text.Length > 80
            || largest.Start.Kind != LineStartKind.None)
            return null;
        // A size that comes back is that of headings.
        var isAlone = paragraphs.Count(paragraph => paragraph.First.Size > largest.First.Size - 0.5) == 1;
        return isAlone ? largest.Text : null;
    }

    // What writers put there when nobody typed a title.
    [GeneratedRegex(@"^(?:untitled.*|無題.*|Microsoft Word - .*|Microsoft PowerPoint - .*|名称未設定.*|\(anonymous\)|unspecified|.*\.(?:docx?|pdf|odt|html?|xlsx?|pptx?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Meaningless();
}
