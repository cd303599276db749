using System.Text;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Model;

/// <summary>What a reader of the document sees of a block, without its markup.</summary>
internal static class PlainText
{
    public static string Of(Paragraph paragraph)
    {
        if (paragraph.Content is [TextRun only]) return AllowedText.Clean(only.Text);
        var text = new StringBuilder();
        foreach (var inline in paragraph.Content) text.Append(Of(inline));
        return text.ToString();
    }

    private static string Of(Inline inline) => inline switch
    {
        TextRun run => AllowedText.Clean(run.Text),
        InternalLink link => AllowedText.Clean(link.Text.Text),
        ExternalLink link => AllowedText.Clean(link.Text.Text),
        Field field => field.Result,
        DropDown list => AllowedText.Clean(list.Chosen.Text),
        Tab => "\t",
        _ => "",
    };
}
