using System.Xml.Linq;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Numbering;

/// <summary>One level of a numbering definition.</summary>
/// <param name="Start">First value.</param>
/// <param name="Format">ST_NumberFormat.</param>
/// <param name="Pattern">The pattern of a <c>custom</c> format, e.g. <c>001, 002, 003, ...</c>.</param>
/// <param name="Text">Level text with <c>%1</c>…<c>%9</c>.</param>
/// <param name="RestartAfter">One-based level after which this one restarts; 0 = never; null = after any higher level.</param>
/// <param name="IsLegal">All numbers of this level print as decimals.</param>
/// <param name="StyleId">The paragraph style tied to this level.</param>
/// <param name="SymbolFont">Symbol font of the bullet.</param>
internal sealed record NumberingLevel(
    int Start, string Format, string? Pattern, string Text, int? RestartAfter, bool IsLegal, string? StyleId, string? SymbolFont)
{
    /// <summary>Levels of a definition.</summary>
    public const int Count = 9;

    /// <summary>A level the definition leaves out: it counts from 1 and prints nothing.</summary>
    public static NumberingLevel Missing { get; } = new(1, "none", null, "", null, false, null, null);

    /// <summary>Whether the level prints a glyph rather than a number.</summary>
    public bool IsBullet => Format == "bullet";

    /// <summary>Reads a <c>w:lvl</c>.</summary>
    public static NumberingLevel Parse(XElement lvl)
    {
        // A custom format stands in a choice beside its decimal fallback.
        var format = lvl.Element(W.NumFmt)
            ?? lvl.Elements().Where(Markup.IsAlternateContent).Select(static e => Markup.ChooseBranch(e)?.Element(W.NumFmt)).FirstOrDefault();
        return new NumberingLevel(
            lvl.ChildInt(W.Start) ?? 0,
            format.Val() ?? "decimal",
            (string?)format?.Attribute(W.Format),
            lvl.Element(W.LvlPicBulletId) is null ? lvl.ChildVal(W.LvlText) ?? "" : "•",
            lvl.ChildInt(W.LvlRestart),
            lvl.ChildFlag(W.IsLgl) == true,
            lvl.ChildVal(W.PStyle),
            RunFormat.Parse(lvl.Element(W.RPr)).SymbolFont);
    }
}
