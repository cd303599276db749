using System.Collections.Frozen;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>サーバー becomes ｻｰﾊﾞｰ.</summary>
internal sealed class HalfWidthKana : RewrittenSections
{
    public override string Id => "half-width-kana";

    public override LocalizedText Description => new("カタカナを半角にしても、判定は変わらない", "Writing katakana in half width changes nothing");

    private static readonly FrozenDictionary<char, string> Half = Enumerable.Range(0xFF66, 0xFF9D - 0xFF66 + 1)
        .SelectMany(c => new[] { $"{(char)c}", $"{(char)c}\uFF9E", $"{(char)c}\uFF9F" })
        .Select(half => (Full: half.Normalize(NormalizationForm.FormKC), half))
        .Where(p => p.Full.Length == 1)
        .DistinctBy(p => p.Full[0])
        .ToFrozenDictionary(p => p.Full[0], p => p.half);

    protected override string Rewrite(string text) => string.Concat(text.Select(c => Half.GetValueOrDefault(c, c.ToString())));
}
