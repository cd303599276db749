using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>
/// What stands only in figures. Labels in a drawing say nothing without their lines and arrows, so they are listed with the figure and no
/// verdict rests on them; a figure without any text is named, so that nobody takes it for read.
/// </summary>
internal static partial class FigureDiagnostics
{
    private const int LongestQuote = 300;

    /// <param name="blocks">All blocks.</param>
    /// <param name="scans">Pages known to be pictures only; they are reported as a whole.</param>
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Block> blocks, IReadOnlySet<int> scans)
    {
        var captioned = blocks.Where(b => b.CaptionId is not null).ToLookup(b => b.CaptionId!, StringComparer.Ordinal);
        var silent = blocks.Where(b => b is { Type: BlockType.Figure, CaptionId: null } && Text(b).Length == 0 && b.SectionId != SectionTree.Preamble && !scans.Contains(b.Location.Page ?? 0))
            .ToLookup(b => b.SectionId, StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Type == BlockType.Caption && FigureMark().IsMatch(block.Text))
                yield return Captioned(block, [.. captioned[block.Id]]);
            else if (block is { Type: BlockType.Figure, CaptionId: null } && Text(block) is { Length: > 0 } text)
                yield return Listed("図番号のない図", "a figure without a caption", text, block);
            else if (silent[block.SectionId].FirstOrDefault()?.Id == block.Id)
                yield return Silent(block, silent[block.SectionId].Count());
        }
    }

    private static Diagnostic Captioned(Block caption, ImmutableArray<Block> figures)
    {
        var text = string.Join(" / ", figures.Select(Text).Where(t => t.Length > 0));
        return text.Length == 0
            ? new(
                DiagnosticCodes.FigureNotInText,
                DiagnosticSeverity.Warning,
                new(
                    $"「{caption.Text}」の内容は本文から読み取れません。図にだけ書かれている設計は評価に含まれていないため、要点を本文にも記載してください。",
                    $"The content of \"{caption.Text}\" cannot be read from the text. Design facts that stand only in the figure were not assessed; state them in the text as well."),
                caption.Location,
                caption.SectionId)
            : Listed($"「{caption.Text}」", $"\"{caption.Text}\"", text, caption);
    }

    private static Diagnostic Silent(Block first, int count) => new(
        DiagnosticCodes.FigureNotInText,
        DiagnosticSeverity.Info,
        new(
            $"図番号のない図が {count} 個あり、その内容は本文から読み取れません。図にだけ書かれている設計は評価に含まれていないため、要点を本文にも記載してください。",
            $"{count} figure(s) without a caption cannot be read from the text. Design facts that stand only in a figure were not assessed; state them in the text as well."),
        first.Location,
        first.SectionId);

    private static Diagnostic Listed(string ja, string en, string text, Block block) => new(
        DiagnosticCodes.FigureText,
        DiagnosticSeverity.Info,
        new(
            $"{ja}の中の文字は図の一部として扱い、評価の根拠には使っていません:「{Shorten(text)}」。設計として必要な内容は本文にも記載してください。",
            $"The text inside {en} is listed with the figure and was not used as evidence: \"{Shorten(text)}\". State what matters to the design in the text as well."),
        block.Location,
        block.SectionId);

    private static string Text(Block figure) =>
        string.Join(" / ", new[] { figure.AltText ?? "", figure.Text }.Where(t => t.Length > 0));

    private static string Shorten(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    [GeneratedRegex(@"^\s*[【\[＜<(（]?\s*(図(?!表)|写真|Figure|Fig)", RegexOptions.IgnoreCase)]
    private static partial Regex FigureMark();
}
