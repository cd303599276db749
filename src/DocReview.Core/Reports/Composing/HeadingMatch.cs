using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Core.Reports.Composing;

/// <summary>Finds the section whose heading shares most words with a text.</summary>
internal sealed partial class HeadingMatch
{
    // A shared kanji compound of two characters is chance often enough; what is longer, or written in katakana or Latin, is a subject.
    private const int LeastScore = 3;

    private static readonly ImmutableHashSet<string> Common =
    [
        "システム", "設計", "管理", "方針", "構成", "概要", "運用", "基本", "対象", "全体", "セキュリティ", "サービス", "情報", "機能", "要件", "設定", "利用", "方法", "一覧", "環境",
        "実施", "対応", "定義", "範囲", "目的", "前提", "本書", "文書", "業務", "データ", "クラウド", "aws", "amazon",
    ];

    private readonly List<(string Id, ImmutableArray<string> Words)> _sections;

    public HeadingMatch(ImmutableArray<Section> sections) =>
        _sections = [.. sections.Select(s => (s.Id, Words(s.Title))).Where(s => s.Item2.Length > 0)];

    /// <summary>The first of the sections with most in common, weighed by the length of the words; null when it is too little.</summary>
    public string? Best(params ReadOnlySpan<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts) words.UnionWith(Words(text));
        var best = _sections
            .Select(s => (s.Id, Score: s.Words.Where(words.Contains).Sum(w => w.Length)))
            .Where(s => s.Score >= LeastScore)
            .OrderByDescending(s => s.Score)
            .FirstOrDefault();
        return best.Id;
    }

    private static ImmutableArray<string> Words(string text) =>
        [.. Word().Matches(TextFolder.Plain.Fold(text)).Select(m => m.Value).Where(w => !Common.Contains(w)).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"[\p{IsKatakana}]{2,}|\p{IsCJKUnifiedIdeographs}{2,}|[a-z][a-z0-9]+")]
    private static partial Regex Word();
}
