using System.Text.RegularExpressions;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>
/// OUT-08: a quote must end as its statement ends. Japanese denies at the end (ない・ません・せず・未・不要), so a fragment that leaves the
/// end off can say the opposite.
/// </summary>
public static partial class TailPolarity
{
    public const string Rule = "OUT-08 TailPolarity";

    /// <returns>Null when both affirm or both deny.</returns>
    public static GuardrailEvent? Check(string quote, string statement, string? statementId = null) =>
        IsNegative(quote) == IsNegative(statement)
            ? null
            : new(Rule, statementId, quote, "", GuardrailAction.Rejected) { Reason = IsNegative(statement) ? "the statement ends in a denial" : "the quote ends in a denial" };

    /// <summary>Whether the text's last sentence ends in a denial.</summary>
    public static bool IsNegative(string text)
    {
        var key = TextFolder.Plain.Fold(text).TrimEnd('。', '.', '、', ',', ' ', '!', '?', '」', '』', '"', '\'', ';', ':', '|');
        key = Remark().Replace(key, "");
        var from = Math.Max(key.LastIndexOf('。'), key.LastIndexOf('\n')) + 1;
        var last = Affirming().Replace(key[from..], m => new string('_', m.Length));
        return JapaneseTail().IsMatch(last) || (EnglishWord().IsMatch(last) && EnglishDenial().Count(last) % 2 == 1);
    }

    // A remark in brackets at the end is not the predicate: 「暗号化しない(理由は別紙)」.
    [GeneratedRegex(@"\([^()]{1,40}\)$")]
    private static partial Regex Remark();

    // What holds a negative form and affirms, or says "must".
    [GeneratedRegex(@"なければ(ならない|なりません|いけない)|なくては(ならない|いけない)|ざるを(得|え)ない|(に|と)限らない|だけで(は)?ない|問題(は|が)?(ない|なし|ありません)|支障(は|が)?(ない|なし)|(差し支え|構わ)ない|構いません|例外なし|不可欠|(漏れ|もれ)(が)?ない|ことは(ない|ありません)わけでは(ない|ありません)|(ない|ぬ)わけでは(ない|ありません)|なくはない|\bnot (only|just|limited to)\b|\bno (later|more|less|fewer|longer) than\b|\bno longer (allow|permit|us)\w*")]
    private static partial Regex Affirming();

    [GeneratedRegex(@"(ない|ません|なかった|ませんでした|せず|(?<=[\p{IsHiragana}\p{IsCJKUnifiedIdeographs}])ず|ぬ|不要|不可|不可能|不能|なし|無し|無い|無効|無効化|禁止|拒否|遮断|廃止|見送り?|見送る|対象外|範囲外|除外|省略|未(実施|設定|対応|導入|整備|定|使用|適用|取得|作成|暗号化|検討|利用|確認|登録|公開|策定|構築|配置|実装|[\p{IsCJKUnifiedIdeographs}]{1,3})|×|✕|✗)(とする|とします|とした|とし|である|であります|です|だ|でした|する|します|している|しています|した|しました|される|されている|され|化する|ものとする|こと|こととする|もの|方針|方針とする|方針である|予定|設計|設計とする|状態|状態である|状態とする|に(する|します|している|しています|した|設定|設定する|設定している)|を行う|られる)*$")]
    private static partial Regex JapaneseTail();

    [GeneratedRegex(@"^[^\p{IsHiragana}\p{IsKatakana}]*$")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\b(no|not|never|without|neither|nor|cannot|none|nothing|nobody|disabled|prohibited|forbidden|denied|blocked|disallowed|excluded|unencrypted|unused|unavailable)\b|n't\b")]
    private static partial Regex EnglishDenial();
}
