using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements.Splitting;

/// <summary>What headings and tables say about the reach of what stands below them.</summary>
internal static partial class Scopes
{
    /// <summary>Under 「開発環境」, nothing is said about production.</summary>
    public static bool IsOutsideProduction(ImmutableArray<string> headings) =>
        headings.Any(h => OtherEnvironment().IsMatch(h)) && !headings.Any(h => Production().IsMatch(h));

    /// <summary>「開発環境では…」 limits one sentence, unless it goes on to speak of production (本番データを使用する).</summary>
    public static bool SpeaksOfOtherEnvironment(string text) => OtherEnvironmentTopic().IsMatch(text) && !Production().IsMatch(text);

    /// <summary>「現行システムでは…」 speaks of what the design replaces.</summary>
    public static bool SpeaksOfPredecessor(string text) => PredecessorTopic().IsMatch(text);

    /// <summary>Under 「今後の課題」, everything is a plan.</summary>
    public static bool IsPlanned(ImmutableArray<string> headings) => headings.Any(h => PlannedHeading().IsMatch(h));

    /// <summary>Revision histories and project headers describe the document, not the system.</summary>
    public static bool IsMetadata(Table table, ImmutableArray<string> headings) =>
        headings.Any(h => RevisionHeading().IsMatch(h)) || table.Header.Count(h => RevisionColumn().IsMatch(h)) >= 2;

    [GeneratedRegex(@"(開発|検証|ステージング|テスト|試験|評価)環境|\b(dev|development|staging|test) environment", RegexOptions.IgnoreCase)]
    private static partial Regex OtherEnvironment();

    [GeneratedRegex(@"本番|商用|共通|全環境|\bproduction\b", RegexOptions.IgnoreCase)]
    private static partial Regex Production();

    [GeneratedRegex(@"^\s*(なお、?)?(開発|検証|ステージング|テスト|試験)環境(では|において|については|のみ|に限り)")]
    private static partial Regex OtherEnvironmentTopic();

    [GeneratedRegex(@"^\s*(なお、?|また、?)?((現行|旧|既存)(の)?(システム|環境|基盤|サーバー?|サイト|構成)|従来|これまで)(では|においては?|は|、)|^\s*(In|On) the (current|legacy|old|existing) (system|platform|environment)\b|^\s*The (legacy|old) (system|platform)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PredecessorTopic();

    [GeneratedRegex(@"今後の|将来|検討(事項|課題)|未決|残課題|課題一覧|ロードマップ|対象外|スコープ外|\b(future|roadmap|open issues|out of scope)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PlannedHeading();

    [GeneratedRegex(@"改[訂定]履歴|変更履歴|改版履歴|更新履歴|\b(revision|change) history\b", RegexOptions.IgnoreCase)]
    private static partial Regex RevisionHeading();

    [GeneratedRegex(@"^(版|版数|改[訂定版]日|改[訂定]内容|改[訂定]者|変更内容|変更日|変更者|更新日|作成者|承認者|rev\.?|revision)$", RegexOptions.IgnoreCase)]
    private static partial Regex RevisionColumn();
}
