using System.Text.RegularExpressions;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>What the beginning of a line says about the paragraph it opens.</summary>
internal enum LineStartKind
{
    None,

    /// <summary>A bullet sign.</summary>
    Bullet,

    /// <summary>One level of numbering: <c>1.</c>, <c>(1)</c>, <c>①</c>.</summary>
    Number,

    /// <summary>Numbering of a heading: <c>2.3</c>, <c>第1章</c>.</summary>
    HeadingNumber,

    /// <summary>A note: <c>※1</c>, <c>*1</c>, <c>注</c>.</summary>
    Note,

    /// <summary>A caption: <c>図 1</c>, <c>Table 2</c>.</summary>
    Caption,
}

/// <param name="Kind">What it opens.</param>
/// <param name="Marker">The bullet or number as printed; empty when there is none.</param>
/// <param name="Level">Depth of a heading's numbering from 1; 0 otherwise.</param>
internal readonly partial record struct LineStart(LineStartKind Kind, string Marker, int Level)
{
    private static readonly LineStart Nothing = new(LineStartKind.None, "", 0);

    private const string SignBullets = "•·‣◦▪▫●○◎■□◆◇◼◾⬥♦▶►▷▸➢➤➔➲★☆❖❑❏❍";

    public static LineStart Read(string text)
    {
        if (text.Length == 0)
            return Nothing;
        if (IsNote(text))
            return new LineStart(LineStartKind.Note, "", 0);
        if (SignBullets.Contains(text[0], StringComparison.Ordinal) || (text[0] is '・' or '･' && text.Length > 1))
            return new LineStart(LineStartKind.Bullet, text[..1], 0);
        // Word's bullet of the second level is a Courier "o".
        if (text.Length > 2 && text[0] is '-' or '–' or '—' or '*' or '‐' or '−' or '－' or '＊' or 'o' && char.IsWhiteSpace(text[1]))
            return new LineStart(LineStartKind.Bullet, text[..1], 0);

        // A full-width dash fills its own cell, so the gap after it holds no space.
        if (text.Length > 2 && text[0] is '－' or '–' or '—' && !char.IsDigit(text[1]))
            return new LineStart(LineStartKind.Bullet, text[..1], 0);
        if (CaptionPattern().IsMatch(text))
            return new LineStart(LineStartKind.Caption, "", 0);
        return ReadNumber(text);
    }

    private static LineStart ReadNumber(string text)
    {
        if (ChapterPattern().Match(text) is { Success: true } chapter)
            return new LineStart(LineStartKind.HeadingNumber, chapter.Value.Trim(), chapter.Groups["unit"].Value switch { "章" or "部" or "編" => 1, "節" => 2, _ => 3 });
        if (DottedPattern().Match(text) is { Success: true } dotted)
        {
            var number = dotted.Groups["number"].Value;
            return new LineStart(LineStartKind.HeadingNumber, number, number.Split('.', '．').Count(part => part.Length > 0));
        }

        var single = SinglePattern().Match(text);
        return single.Success ? new LineStart(LineStartKind.Number, single.Groups["number"].Value, 0) : Nothing;
    }

    private static bool IsNote(string text) =>
        text[0] == '※' || NotePattern().IsMatch(text);

    [GeneratedRegex(@"^(?:[*＊]\s?[0-9０-９]+|[（(]?注\s?[0-9０-９]+|[（(]?注\s?[)）:：記釈])", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern();

    // A particle after the number means a sentence about the figure, not its caption.
    [GeneratedRegex(@"^(?:図表?|表|写真|リスト|Figure|Fig\.?|Table)\s?[0-9０-９]+(?:[-‐－.．][0-9０-９]+)*(?:$|[\s　:：.．、]\s*(?![をにのはがでとへ、,参])|(?=[^\s0-9をにのはがでとへ、。,参]))", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionPattern();

    [GeneratedRegex(@"^第\s?[0-9０-９一二三四五六七八九十]+\s?(?<unit>[章節項部編条])[\s　:：.．]*", RegexOptions.CultureInvariant)]
    private static partial Regex ChapterPattern();

    [GeneratedRegex(@"^(?<number>[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,5}[.．]?)(?=[\s　]|[^\s0-9０-９.．,，%％a-zA-Zａ-ｚＡ-Ｚ年月日時分秒個件台本名人円倍週ヶカ)）~～/／:：])", RegexOptions.CultureInvariant)]
    private static partial Regex DottedPattern();

    [GeneratedRegex(@"^(?<number>[（(][0-9０-９a-zA-Zア-ンｱ-ﾝ一二三四五六七八九十ivx]{1,3}[)）]|[0-9０-９]{1,2}[)）]|[a-zA-Zア-ン][)）.．](?=[\s　])|[ア-ン](?=[\s　])|[①-⑳]|[Ⅰ-Ⅻ][.．\s　]|[IVX]{1,4}[.．][\s　]|[A-Z][.．][\s　]|[0-9０-９]{1,3}[.．](?![0-9０-９])|[0-9０-９]{1,2}(?=[\s　]+[^\s0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex SinglePattern();
}
