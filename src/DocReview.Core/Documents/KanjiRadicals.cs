using System.Text;

namespace DocReview.Core.Documents;

/// <summary>
/// Some PDF writers, and texts copied from their files, map kanji to the look-alike radical code points, so that 長 arrives as ⻑ and no search finds it.
/// Kangxi radicals fold by NFKC; for the CJK Radicals Supplement NFKC knows two of 115, so the table follows the Unicode property
/// Equivalent_Unified_Ideograph (a radical without an equivalent in the BMP stays itself).
/// </summary>
public static class KanjiRadicals
{
    private const char SupplementStart = '\u2E80';

    // One character per code point from U+2E80 to U+2EF3.
    private const string Supplement =
        "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢尣巳幺彑⺕忄心扌攵⺚旡日" +
        "月歺母民氵氺灬爫爫丬牛犭王疋目示礻⺮糹纟罓罒㓁冗⺵羊羋羋耂" +
        "肀聿肉臼艹艹艹虎衤覀西见角⻇讠贝足车辶辶辶邑钅長镸长门⻕阝" +
        "雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>The kanji that a radical stands for; any other character as it is.</summary>
    public static char Resolve(char unit)
    {
        if (unit is >= SupplementStart and <= '\u2EF3')
            return Supplement[unit - SupplementStart];
        if (unit is < '\u2F00' or > '\u2FD5')
            return unit;
        return unit.ToString().Normalize(NormalizationForm.FormKC)[0];
    }
}
