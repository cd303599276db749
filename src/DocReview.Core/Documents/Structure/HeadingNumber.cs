using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>The number typed at the beginning of a heading.</summary>
/// <param name="Number">As printed, without a final period: <c>2.3</c>, <c>第1章</c>.</param>
/// <param name="Title">The rest.</param>
/// <param name="Depth">1 for chapters.</param>
public readonly partial record struct HeadingNumber(string Number, string Title, int Depth)
{
    /// <summary>Reads a typed heading number; null when the text begins with none.</summary>
    public static HeadingNumber? Read(string text)
    {
        if (Decimal().Match(text) is { Success: true } d)
        {
            var number = d.Groups["n"].Value.TrimEnd('.', '．');
            return new(number, d.Groups["t"].Value.Trim(), number.Count(c => c is '.' or '．' or '-' or '－') + 1);
        }

        if (Appendix().Match(text) is { Success: true } a) return new(a.Groups["n"].Value, a.Groups["t"].Value.Trim(), 1);
        if (Chapter().Match(text) is { Success: true } c)
            return new(c.Groups["n"].Value, c.Groups["t"].Value.Trim(), c.Groups["n"].Value[^1] is '章' or '編' or '部' ? 1 : 2);
        return null;
    }

    [GeneratedRegex(@"^\s*(?<n>[0-9０-９]{1,3}([.．\-－][0-9０-９]{1,3}){0,5}[.．]?|[一二三四五六七八九十]{1,3}([.．][0-9０-９]{1,3}){1,5})(?=[\s\u3000]|[^0-9０-９.．\-－\s:：)）年月日個件台分秒時回%％/／GMKT])[\s\u3000]*(?<t>\S.*)$")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^\s*(?<n>(付録|別紙|別添|補足|Appendix|Annex)\s?([0-9０-９]{1,2}|[A-Za-zＡ-Ｚ]))(?=[\s\u3000:：.．])[:：.．]?[\s\u3000]*(?<t>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^\s*(?<n>第\s?[0-9０-９一二三四五六七八九十]{1,4}\s?[章節編部項])[\s\u3000]*(?<t>\S.*)$")]
    private static partial Regex Chapter();
}
