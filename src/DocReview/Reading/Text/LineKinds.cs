using System.Text.RegularExpressions;
using DocReview.Core.Documents.Structure;

namespace DocReview.Reading.Text;

/// <summary>What a single line of text is.</summary>
internal static partial class LineKinds
{
    private const int LongestHeading = 60;

    internal readonly record struct HeadingLine(string Text, int Level, bool IsMarkdown);

    /// <summary>A bullet with its indent in columns; a full-width space counts two, a tab four.</summary>
    internal readonly record struct BulletLine(string Marker, string Text, int Indent, int Rank);

    public static HeadingLine? Heading(string line, bool isFirst)
    {
        var hash = Hash().Match(line);
        if (hash.Success) return new(Plain(hash.Groups["t"].Value), hash.Groups["h"].Length, IsMarkdown: true);
        var text = Plain(line.Trim());
        if (text.Length > LongestHeading || isFirst || SentenceEnd().IsMatch(text) || line.Contains('\t', StringComparison.Ordinal)) return null;
        return HeadingNumber.Read(text) is { } number && !LooksLikeItem(text, number) ? new(text, number.Depth, IsMarkdown: false) : null;
    }

    public static BulletLine? Bullet(string line)
    {
        var match = BulletStart().Match(line);
        if (!match.Success) return null;
        var marker = match.Groups["m"].Value;
        return new(marker, WithBox(marker, TaskBox(match.Groups["t"].Value.Trim())), Indent(match.Groups["i"].Value), Rank(marker));
    }

    public static string? Fence(string line)
    {
        var match = FenceStart().Match(line);
        return match.Success ? match.Groups["f"].Value : null;
    }

    /// <summary>The description of a picture that stands on a line of its own; null for any other line.</summary>
    public static string? Picture(string line) => PictureLine().Match(line) is { Success: true } match ? match.Groups["alt"].Value.Trim() : null;

    public static bool IsRule(string line) => Rule().IsMatch(line);

    public static bool IsNote(string line) => NoteStart().IsMatch(line);

    /// <summary>「システム担当者」: … begins a definition of its own.</summary>
    public static bool IsLabel(string line) => Label().IsMatch(line.Trim());

    public static bool IsTitle(string line) => line.Trim().Length is > 0 and <= 80 && !SentenceEnd().IsMatch(line.Trim()) && !line.Contains('\t', StringComparison.Ordinal);

    /// <summary>The line without emphasis marks.</summary>
    public static string Plain(string text) => Emphasis().Replace(text, "$1").Trim();

    // An open box is no mere bullet: it says that the item is not done.
    private static string WithBox(string marker, string text) => marker is "☐" or "☑" ? $"{marker} {text}" : text;

    private static string TaskBox(string text) => text switch
    {
        ['[', ' ', ']', ' ', .. var open] => "☐ " + open,
        ['[', 'x' or 'X', ']', ' ', .. var done] => "☑ " + done,
        _ => text,
    };

    // "1. ALB を配置する" is a list item; "1. 背景" a heading: headings are noun phrases.
    private static bool LooksLikeItem(string text, HeadingNumber number) =>
        number.Title.Length > 40 || Predicate().IsMatch(text);

    private static int Indent(string space) => space.Sum(c => c switch { '\t' => 4, '\u3000' => 2, _ => 1 });

    // In flattened text, arrows and dashes stand for the second level.
    private static int Rank(string marker) => marker[0] is '➤' or '▶' or '►' or '>' or '＞' or '–' or '‣' or '→' or '◦' or '⁃' ? 1 : 0;

    [GeneratedRegex(@"^(?<h>#{1,6})\s+(?<t>.+?)\s*#*$")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^(?<i>[\s\u3000]*)((?<m>[-*+](?=\s)|[•・●◆◇■□▪◦‣⁃➤▶►▷–→✓✔☑☐](?![-・])|[>＞](?=\s))[\s\u3000]*)+(?<t>[^\s].*)$")]
    private static partial Regex BulletStart();

    [GeneratedRegex(@"^\s*(?<f>```+|~~~+)")]
    private static partial Regex FenceStart();

    [GeneratedRegex(@"^\s*!\[(?<alt>[^\]]{0,300})\](\([^()\s]*(\s+""[^""]*"")?\)|\[[^\]]*\])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PictureLine();

    [GeneratedRegex(@"^\s*([-=_*―─]\s?){4,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(※|[*＊]\d|\(注|（注|注\d?[:：])")]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^「\*{0,2}[^」]{1,30}」\s*[:：]")]
    private static partial Regex Label();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[。．.:：、,;]$|ます$|です$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(する|します|とする|である|こと|れる|いる|ない)$")]
    private static partial Regex Predicate();
}
