using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>「開発環境では、」 is put before a sentence.</summary>
internal sealed partial class DevelopmentTopic : WeakenedSupport
{
    public override string Id => "limit-to-development";

    public override LocalizedText Description => new("根拠となる文を開発環境に限ると、その文は根拠でなくなる", "When a supporting sentence is limited to the development environment, its support goes");

    // A sentence that names an environment of its own would contradict itself; a label or a noun phrase takes no topic.
    protected override string? Rewrite(string text)
    {
        if (Environment().IsMatch(text)) return null;
        if (text.EndsWith('。')) return $"開発環境では、{text}";
        return EnglishStart().IsMatch(text) ? $"In the development environment, {char.ToLowerInvariant(text[0])}{text[1..]}" : null;
    }

    [GeneratedRegex(@"環境|本番|商用|開発|検証|ステージング|テスト|^(なお|また|ただし|さらに)|production|environment|development|staging|\btest", RegexOptions.IgnoreCase)]
    private static partial Regex Environment();

    [GeneratedRegex(@"^[A-Z][a-z]+ [^\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]*\.$")]
    private static partial Regex EnglishStart();
}
