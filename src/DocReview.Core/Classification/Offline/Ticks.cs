using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Statements;

namespace DocReview.Core.Classification.Offline;

/// <summary>Cells that hold nothing but a yes or a no.</summary>
internal static partial class Ticks
{
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase)
    {
        "×", "✕", "✗", "✘", "❌", "☓", "x", "☐", "□", "未", "未実施", "未対応", "未設定", "未導入", "未済", "未適用", "未使用", "未定", "否", "不可", "無", "なし", "無し", "無効",
        "対象外", "不要", "非対応", "n/a", "no", "none", "off", "スコープ外", "disabled", "false", "not used", "not applicable", "しない", "実施しない",
    };

    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase)
    {
        "○", "〇", "◯", "◎", "✓", "✔", "✅", "☑", "■", "●", "済", "済み", "実施済", "実施済み", "対応済", "対応済み", "設定済", "設定済み", "導入済", "導入済み", "適用済", "可", "有", "あり", "有り", "有効", "対応", "実施", "要", "必須",
        "yes", "on", "enabled", "true", "done", "する",
    };

    private static readonly HashSet<char> Box = ['☐', '□', '×', '✕', '✗', '✘', '❌'];

    // A tick that decides nothing: partly, under way.
    private static readonly HashSet<string> Partly = new(StringComparer.Ordinal) { "△", "▲", "一部", "対応中", "検討中", "予定", "調整中" };

    public static bool IsNo(string cell) => No.Contains(cell.Trim());

    public static bool IsYes(string cell) => Yes.Contains(cell.Trim());

    /// <summary>Whether a line of a checklist begins or ends with a tick that says no: <c>☐ MFA を必須にした</c>.</summary>
    public static bool LineIsDenied(string text)
    {
        var bare = text.Trim();
        return bare.Length > 2 && (Box.Contains(bare[0]) || Box.Contains(bare[^1]));
    }

    /// <summary>
    /// Whether the row's own verdict says no: a no, and no yes, among the cells that tick the row as a whole. A tick in
    /// another column (個人情報: 無) is a value of that column.
    /// </summary>
    public static bool RowIsDenied(ImmutableArray<RowField> fields)
    {
        var ticks = fields.Where((f, i) => i > 0 && (fields.Length == 2 || f.Header.Length == 0 || StatusHeader().IsMatch(f.Header))).ToList();
        return ticks.Any(f => IsNo(f.Value)) && !ticks.Any(f => IsYes(f.Value));
    }

    /// <summary>Whether a cell of the row says that it is done in part or under way (△, 対応中).</summary>
    public static bool RowIsPartly(ImmutableArray<RowField> fields) => fields.Skip(1).Any(f => Partly.Contains(f.Value.Trim()));

    [GeneratedRegex(@"実施|対応|採否|採用|適用|有効|設定|状況|状態|結果|判定|可否|有無|導入|要否|チェック|確認|[○×]|使用|利用|適合|準拠|\b(status|enabled|result|check|implemented|applied|used|in place|compliant|done)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StatusHeader();
}
