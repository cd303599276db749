using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Word.Styles;

/// <summary>
/// Recognises built-in styles by <c>w:name</c>, which Word writes in English whatever its language; other programs write the local name.
/// </summary>
internal static partial class StyleNames
{
    /// <summary>Level 1–9 of the nearest heading style, or null.</summary>
    public static int? HeadingLevel(ImmutableArray<string> names) => names
        .Select(static name => HeadingPattern().Match(name))
        .FirstOrDefault(static match => match.Success)?.Groups["level"].Value is { } digit ? digit[0] <= '9' ? digit[0] - '0' : digit[0] - '０' : null;

    /// <summary>What a style with these names, from its own to its root's, is made for.</summary>
    public static StyleRoles Roles(ImmutableArray<string> names) =>
        (Any(names, TitlePattern()) ? StyleRoles.Title : 0)
        | (Any(names, CaptionPattern()) ? StyleRoles.Caption : 0)
        | (Any(names, ContentsPattern()) ? StyleRoles.Contents : 0)
        | (Any(names, CodePattern()) ? StyleRoles.Code : 0)
        | (Any(names, ListPattern()) ? StyleRoles.List : 0);

    /// <summary>A name an author gives to a heading style of their own: 見出し…, 章, 節, 項.</summary>
    public static bool SoundsLikeHeading(string name) => HeadingWordPattern().IsMatch(name);

    private static bool Any(ImmutableArray<string> names, Regex pattern) => names.Any(name => pattern.IsMatch(name.Trim()));

    [GeneratedRegex("^(heading|見出し) *(?<level>[1-9１-９])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("^(title|表題|タイトル)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

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
