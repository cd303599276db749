using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Statements;

namespace DocReview.Core.Classification.Offline;

/// <summary>What the ticks of a row or line say about it as a whole.</summary>
internal enum TickVerdict
{
    /// <summary>Nothing.</summary>
    None,
    Yes,
    No,

    /// <summary>Done in part, or under way (△, 対応中).</summary>
    Partly,

    /// <summary>The question does not arise (N/A, －, 該当なし): neither done nor left undone.</summary>
    Inapplicable,
}

/// <summary>Cells and boxes that hold nothing but a yes or a no.</summary>
internal static partial class Ticks
{
    private static readonly HashSet<string> NoWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "×", "✕", "✗", "✘", "❌", "☓", "x", "☐", "□", "未", "未済", "未定", "否", "不可", "無", "なし", "無し", "無効", "対象外", "不要", "非対応", "非公開", "不許可", "禁止", "拒否", "遮断",
        "no", "none", "off", "スコープ外", "disabled", "false", "not used", "prohibited", "denied", "blocked", "not allowed", "not implemented",
    };

    private static readonly HashSet<string> YesWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "○", "〇", "◯", "◎", "✓", "✔", "✅", "☑", "■", "●", "済", "済み", "可", "有", "あり", "有り", "有効", "対応", "実施", "要", "必須", "適合", "準拠", "はい", "適用",
        "yes", "on", "enabled", "true", "done", "implemented", "compliant", "する",
    };

    private static readonly HashSet<string> PartlyWords = new(StringComparer.OrdinalIgnoreCase) { "△", "▲", "一部", "一部対応", "一部実施", "部分対応", "予定", "partial", "partly", "in progress" };

    private static readonly HashSet<string> InapplicableWords = new(StringComparer.OrdinalIgnoreCase) { "n/a", "na", "-", "－", "―", "—", "ー", "該当なし", "該当せず", "not applicable" };

    private static readonly HashSet<char> Box = ['☐', '□', '×', '✕', '✗', '✘', '❌'];

    /// <summary>What one cell says when it is read as a tick.</summary>
    public static TickVerdict Cell(string cell)
    {
        var bare = Remark().Replace(cell.Trim(), "").TrimEnd('。', '.');
        if (InapplicableWords.Contains(bare)) return TickVerdict.Inapplicable;
        if (PartlyWords.Contains(bare) || UnderWay().IsMatch(bare)) return TickVerdict.Partly;
        if (NoWords.Contains(bare) || NotDone().IsMatch(bare)) return TickVerdict.No;
        return YesWords.Contains(bare) || Done().IsMatch(bare) ? TickVerdict.Yes : TickVerdict.None;
    }

    /// <summary>Whether a line of a checklist begins or ends with a tick that says no: <c>☐ MFA を必須にした</c>.</summary>
    public static TickVerdict Line(string text)
    {
        var bare = text.Trim();
        return bare.Length > 2 && (Box.Contains(bare[0]) || Box.Contains(bare[^1])) ? TickVerdict.No : TickVerdict.None;
    }

    /// <summary>
    /// The row's own verdict, from the cells that tick the row as a whole. A tick in another column (個人情報: 無) is a value of that
    /// column. A yes beside a no decides nothing.
    /// </summary>
    public static TickVerdict Row(ImmutableArray<RowField> fields)
    {
        var verdicts = fields.Where((f, i) => IsTickField(fields, i)).Select(f => Cell(f.Value)).ToList();
        if (fields.Skip(1).Any(f => Cell(f.Value) == TickVerdict.Partly)) return TickVerdict.Partly;
        if (verdicts.Contains(TickVerdict.Yes)) return verdicts.Contains(TickVerdict.No) ? TickVerdict.None : TickVerdict.Yes;
        if (verdicts.Contains(TickVerdict.No)) return TickVerdict.No;
        return verdicts.Contains(TickVerdict.Inapplicable) ? TickVerdict.Inapplicable : TickVerdict.None;
    }

    /// <summary>Whether a cell says how the row as a whole is: the column is headed so, or there is only one column of values.</summary>
    public static bool IsTickField(ImmutableArray<RowField> fields, int index) =>
        index > 0 && !RecordHeader().IsMatch(fields[index].Header.Trim()) && (fields.Length == 2 || fields[index].Header.Length == 0 || StatusHeader().IsMatch(fields[index].Header));

    /// <summary>Whether a cell only records how the row was checked (証跡: ☑): its header is no word of the document's on the subject.</summary>
    public static bool IsRecord(string header, string value) => RecordHeader().IsMatch(header.Trim()) && Cell(value) != TickVerdict.None;

    [GeneratedRegex(@"^(証跡|エビデンス|根拠(資料)?|裏付け|確認(者|日|欄)?|記入者|更新日|添付|資料|evidence|reference|proof)$", RegexOptions.IgnoreCase)]
    private static partial Regex RecordHeader();

    [GeneratedRegex(@"実施|対応|採否|採用|適用|有効|設定|状況|状態|結果|判定|可否|有無|導入|要否|チェック|確認|回答|評価|方針|[○×]|使用|利用|適合|準拠|\b(status|enabled|result|check|implemented|applied|used|in place|compliant|done|answer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StatusHeader();

    // 「なし(次期で検討)」, 「○ KMS」: the tick, then a remark.
    [GeneratedRegex(@"(?<=.)\s*[(（].*[)）]$|(?<=^[○〇◯◎×✕✗✘❌△▲✓✔✅☑☐])(\s+|[、:：]).*$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(未(実施|対応|設定|導入|適用|使用|利用|取得|整備|作成|暗号化|着手|策定|構築)|(使用|利用|実施|設定|取得|適用|導入|保持|保存|許可|公開|有効化|暗号化|作成|付与|開放|採用|運用|対応|記録|出力|開設|発行)?(しない|していない|しません|していません|せず|なし|無し|不可)|(行わない|行っていない|ない))$")]
    private static partial Regex NotDone();

    [GeneratedRegex(@"^(実施|対応|設定|導入|適用|取得|整備|作成|構築|完了|有効化|暗号化)(済み?|している|しています|あり|有り?)$")]
    private static partial Regex Done();

    [GeneratedRegex(@"^(対応|検討|調整|確認|準備|整備|作成|構築|導入|移行|実施|協議|申請|策定)中$|予定$")]
    private static partial Regex UnderWay();
}
