using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Blocks;

/// <summary>
/// Recognises built-in styles by <c>w:name</c>, which Word writes in English whatever its language; other programs write the local name.
/// </summary>
internal static partial class StyleNames
{
    /// <summary>Level 1–9 of the nearest heading style, or null.</summary>
    public static int? HeadingLevel(ImmutableArray<string> names) => names
        .Select(static name => HeadingPattern().Match(name))
        .FirstOrDefault(static match => match.Success)?.Groups["level"].Value is { } digit ? digit[0] <= '9' ? digit[0] - '0' : digit[0] - '０' : null;

    public static bool IsTitle(ImmutableArray<string> names) => Any(names, TitlePattern());

    public static bool IsSubtitle(ImmutableArray<string> names) => Any(names, SubtitlePattern());

    public static bool IsCaption(ImmutableArray<string> names) => Any(names, CaptionPattern());

    /// <summary>Lines of a table of contents, of figures, of an index, and the heading over it.</summary>
    public static bool IsContents(ImmutableArray<string> names) => Any(names, ContentsPattern());

    public static bool IsCode(ImmutableArray<string> names) => Any(names, CodePattern());

    /// <summary>Styles made for lists, which numbering links without making them headings.</summary>
    public static bool IsList(ImmutableArray<string> names) => Any(names, ListPattern());

    /// <summary>A name an author gives to a heading style of their own: 見出し…, 章, 節, 項.</summary>
    public static bool SoundsLikeHeading(string name) => HeadingWordPattern().IsMatch(name);

    private static bool Any(ImmutableArray<string> names, Regex pattern) => names.Any(name => pattern.IsMatch(name.Trim()));

    [GeneratedRegex("^(heading|見出し) *(?<level>[1-9１-９])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("^(title|表題|タイトル)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex("^(subtitle|副題|サブタイトル)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubtitlePattern();

    [GeneratedRegex("^(caption|図表番号|(table|image|figure) caption|図番号|表番号|キャプション)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaptionPattern();

    [GeneratedRegex("^((toc|contents|目次|index|索引) *([1-9１-９]|heading|見出し|の見出し)|table of (figures|authorities)|図表目次)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsPattern();

    [GeneratedRegex("^(html preformatted|source ?code|code( block)?|preformatted text|plain code|verbatim( char)?|コード|ソースコード|プログラム)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex("^(list( |$)|箇条書き|段落番号|リスト)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();

    [GeneratedRegex("heading|見出し|^(大|中|小)?(章|節|項|条|編)|(章|節|項|編)(題|番号|タイトル)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWordPattern();
}
