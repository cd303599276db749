using DocReview.Reading.Word.Numbering;
using DocReview.Reading.Word.Styles;

namespace DocReview.Reading.Word.Blocks;

/// <summary>Decides whether Word itself takes a paragraph for a heading.</summary>
internal static class HeadingLevels
{
    private const int BodyText = 9;

    /// <summary>
    /// Level 1–9, or null. In order: the effective outline level (9 says body text), the name of the style, a style tied to a level of
    /// a numbering that also numbers headings. Paragraphs that only look like headings are left to a later step.
    /// </summary>
    public static int? Of(ParagraphFormat format, ListNumber? number)
    {
        if (format.OutlineLevel is >= 0 and < BodyText and var outline) return outline + 1;
        if (format.OutlineLevel == BodyText) return null;
        return format.Style.NamedHeadingLevel ?? OfNumbering(format.Style, number);
    }

    private static int? OfNumbering(ParagraphStyle style, ListNumber? number)
    {
        if (number is null or { IsBullet: true } || style.Names.IsEmpty || style.Roles.HasFlag(StyleRoles.List)) return null;
        if (number.Definition.LevelOfStyle(style.Ids) is not { } level) return null;
        return StyleNames.SoundsLikeHeading(style.Names[0]) || IsChapterText(number.Definition.Levels[level].Text) ? level + 1 : null;
    }

    // 第%1章 and its kin number nothing but chapters.
    private static bool IsChapterText(string levelText) =>
        levelText.StartsWith('第') && levelText.AsSpan().IndexOfAny("章節編部") > 0;
}
