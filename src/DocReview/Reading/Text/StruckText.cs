using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Reading.Text;

/// <summary>Takes struck-out text (<c>~~…~~</c>) out of Markdown: the author withdrew it. Code stays as it is.</summary>
internal static partial class StruckText
{
    private const int LongestQuote = 300;

    public static void Remove(string[] lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string? fence = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (fence is null && LineKinds.Fence(lines[i]) is { } opened) fence = opened;
            else if (fence is not null && lines[i].TrimStart().StartsWith(fence, StringComparison.Ordinal)) fence = null;
            if (fence is not null || !lines[i].Contains("~~", StringComparison.Ordinal)) continue;
            foreach (var struck in Struck().Matches(lines[i]).Select(m => m.Groups["t"].Value)) diagnostics.Add(Report(struck, PlainTextReader.At(i)));
            var rest = Struck().Replace(lines[i], "");
            // A bullet without text is no item; a row keeps its empty cells.
            lines[i] = rest.Any(char.IsLetterOrDigit) || rest.Contains('|', StringComparison.Ordinal) ? rest : "";
        }
    }

    private static Diagnostic Report(string text, SourceLocation location)
    {
        var quote = text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
        return new(
            DiagnosticCodes.StruckText,
            DiagnosticSeverity.Info,
            new(
                $"取り消し線の引かれた文字「{quote}」があります。取り消された記述として扱い、評価には使いません。不要であれば削除し、有効であれば取り消し線を外してください。",
                $"Text is struck out: \"{quote}\". It is treated as withdrawn and not used in the review. Delete it, or remove the strike-through if it is still in force."),
            location);
    }

    [GeneratedRegex(@"~~(?=\S)(?<t>[^~]+)(?<=\S)~~", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();
}
