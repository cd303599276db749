using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Imports;

/// <summary>
/// Rewrites simple HTML as the text that the text reader knows: headings with #, list items with -, table cells parted by tabs, struck-out
/// text between ~~. What is not shown (scripts, styles, comments) is left out; an unknown element is seen through.
/// </summary>
internal static partial class HtmlText
{
    private const string Comment = "<!--";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var (at, inCell) = (0, false);
        string? unseen = null;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (tag.Index < at) continue;
            if (unseen is null) Append(text, html[at..tag.Index]);
            at = tag.Index + tag.Length;
            if (tag.Length == Comment.Length && html.AsSpan(tag.Index).StartsWith(Comment, StringComparison.Ordinal))
            {
                var end = html.IndexOf("-->", at, StringComparison.Ordinal);
                at = end < 0 ? html.Length : end + 3;
                continue;
            }

            var (name, isEnd) = NameOf(html, tag.Index);
            if (name is "SCRIPT" or "STYLE" or "HEAD" or "TEMPLATE") unseen = isEnd ? unseen == name ? null : unseen : unseen ?? name;
            if (unseen is not null) continue;
            if (name is "TD" or "TH") inCell = !isEnd;
            text.Append(Replacement(name, isEnd, inCell));
        }

        if (unseen is null) Append(text, html[at..]);
        return text.ToString();
    }

    // Paragraphs in a cell stay on the line of their row.
    private static string Replacement(string name, bool isEnd, bool inCell) => name switch
    {
        "TD" or "TH" => isEnd ? "\t" : "",
        "TR" => isEnd ? "\n" : "",
        "S" or "DEL" or "STRIKE" => "~~",
        _ when inCell => name is "BR" or "P" or "DIV" or "LI" && !isEnd ? " " : "",
        ['H', >= '1' and <= '6' and var level] => isEnd ? "\n\n" : $"\n\n{new string('#', level - '0')} ",
        "LI" => isEnd ? "\n" : "\n- ",
        "BR" or "P" or "DIV" or "UL" or "OL" or "TABLE" or "SECTION" or "ARTICLE" or "BODY" => "\n\n",
        _ => "",
    };

    private static (string Name, bool IsEnd) NameOf(string html, int tag)
    {
        var isEnd = html[tag + 1] == '/';
        var name = html.AsSpan(tag + (isEnd ? 2 : 1));
        return (name[..name.IndexOfAnyExcept(NameCharacters)].ToString().ToUpperInvariant(), isEnd);
    }

    // Line ends in the source are spaces, and none at the start of a line.
    private static void Append(StringBuilder text, string raw)
    {
        var shown = Spaces().Replace(WebUtility.HtmlDecode(raw), " ");
        text.Append(text.Length == 0 || text[^1] is '\n' or '\t' or ' ' ? shown.TrimStart(' ') : shown);
    }

    [GeneratedRegex("<!--|<[/!?]?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
