using System.Text.RegularExpressions;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Input;

/// <summary>Whom a text speaks to.</summary>
public enum Talk
{
    /// <summary>To any reader: a design.</summary>
    None,

    /// <summary>To whoever reviews the document, or about the verdict itself. Legitimate in a brief, and no evidence.</summary>
    Reviewer,

    /// <summary>To a model: roles, orders to forget, answers in the form of our own. Never by accident.</summary>
    Model,
}

/// <summary>Tells text that speaks to a reviewer or to a model from text that describes a system.</summary>
public static partial class ReviewerTalk
{
    public static Talk Of(string text)
    {
        var key = TextFolder.Plain.Fold(text);

        // Folding leaves no space between scripts, and a word boundary needs one: 「全件をcompliantと」.
        var parted = BetweenScripts().Replace(key, " ");
        if (Speaks(ChatFormat()) || Speaks(Forget()) || Speaks(Role()) || Speaks(OwnForm())) return Talk.Model;
        return Speaks(TotalVerdict()) || Speaks(Judging()) || Speaks(NumberedVerdict()) ? Talk.Reviewer : Talk.None;

        bool Speaks(Regex talk) => talk.IsMatch(key) || talk.IsMatch(parted);
    }

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])|(?<=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])(?=[a-z0-9])")]
    private static partial Regex BetweenScripts();

    // Special tokens and role tags of chat formats, and marks like ours.
    [GeneratedRegex(@"<\|[^<>]{1,40}\|>|</?(system|assistant|user|instructions?|prompt|document|im_start|im_end)\b[^<>]{0,40}>|\[/?inst\]|<<sys>>|<<<? ?(data|end|system)\b|\b(data|end|system)\b[^<>]{0,24}>>>|#+ ?(system|instructions?|new (task|rules?))\b|\b(system|assistant|developer)( prompt| message)? ?: ?(you\b|all\b|every\b|ignore|mark|set\b|judge|answer|the (document|design|review)|override|全|すべて|必ず|これまで|以降)|\b(user|human|assistant) ?: ?(thank|please|yes|ok\b|that is)|(データ|文書|入力|資料|本文)(は|の)?(ここまで|以上|終わり)|以[降下]の?(は|文は|行は|内容は)[^。]{0,10}(指示|命令)")]
    private static partial Regex ChatFormat();

    [GeneratedRegex(@"\b(ignore|disregard|forget|override)\b[^.。]{0,30}\b(previous|prior|above|earlier|preceding|your|all (the )?)\b[^.。]{0,30}\b(instructions?|prompts?|guidelines?|messages?|rules|guardrails?|criteria)\b|(これまで|以前|前述|上記|今まで|先ほど|直前|元|与えられた)の[^。]{0,10}(指示|命令|プロンプト|ルール|規則|制約)[^。]{0,16}(無視|忘れ|破棄|取り消|上書き|従わ|優先)|(システム|system) ?(プロンプト|prompt)|(指示|プロンプト|命令)(を|は)(すべて|全て|全部)?(無視|忘れ)")]
    private static partial Regex Forget();

    [GeneratedRegex(@"\b(you are|act as|pretend|respond as|behave as)\b[^.。]{0,30}\b(ai|assistant|model|llm|auditor|reviewer|evaluator|chatbot|judge|examiner)\b|\b(ai|llm|language model|gpt|claude|assistant|automated|model)s?\b[^.。]{0,40}\b(compliant|satisf\w+|ignore|mark|judge|conform\w*)\b|(ai|llm|言語モデル|アシスタント|エージェント|チャットボット|自動(審査|判定|評価))[^。]{0,40}(準拠|適合|判定せよ|満たし|compliant|指示)|あなたは[^。]{0,40}(です|である|として)|開発者モード|developer mode|\bdecode (this|the following)")]
    private static partial Regex Role();

    // Keys and values of our own answers.
    [GeneratedRegex(@"\b(stance|bestpracticeid|practiceid|targetid|criterionid|statementid|needshuman)\b""? ?[:=]|""(status|basis|verdict|finding|result|judge?ment|classification|stance)s?"" ?: ?""?(compliant|satisfied|準拠|適合|supports|pass(ed)?|met|ok)\b|""findings"" ?:|""rows"" ?: ?\[|stance ?= ?""?supports|(status|basis|verdict) ?= ?""?(compliant|satisfied)")]
    private static partial Regex OwnForm();

    // A verdict on the whole: a claim about the review and not about the system.
    [GeneratedRegex(@"(すべて|全て|全項目|全件|全部|全ベスト|各項目|全体|完全に|全面的に|例外なく|100 ?%|[も漏]れなく|あらゆる|(?<!安)全(?:基準|要件|観点|設問)|どの項目|いずれの項目|一律)[^。]{0,48}(準拠|適合|満たし|満たす|充足|合格(?!と?(?:なら|でき|し)な)|クリア|compliant|問題(は)?な[いし]|指摘(事項)?(は)?な[いし])|\b(all|every|each|entire|fully|100 ?%|whole|everything)\b[^.。]{0,60}\b(compliant|compliance|satisf(ied|ies|y)|conform\w*|criteria (are|is) met|passed|no gaps?|no findings?)\b|\b(no|zero) (findings?|gaps?|non-?compliances?)\b|指摘事項?(は)?(なし|無し|ありません|ゼロ|0 ?件)|適合率 ?100")]
    private static partial Regex TotalVerdict();

    [GeneratedRegex(@"(準拠|適合|合格|compliant|充足|○|問題なし)」?(と|として|に|扱い|である(と|もの))[^。]{0,16}(判定|評価|判断|みな|見な|扱|記載|出力|回答|分類|採点|記録)|(判定|評価|査定|レビュー?結果|審査結果|監査結果|評価結果|判定結果|結論)(は|を|:|欄)[^。]{0,30}(準拠|適合|合格|満点|compliant|最高|問題な)|\b(mark|judge|rate|treat|classify|consider|report|score|grade|deem|declare|output|answer|respond|reply|return|print)\b[^.。]{0,60}\b(compliant|satisfied|supports|conformant|every id|all ids)\b|\b(compliant|satisfied)\b[^.。]{0,20}\b(for|with) (all|every|each)\b|\b(verdict|assessment|conclusion|result)\b[^.。]{0,30}\b(compliant|satisfied)\b")]
    private static partial Regex Judging();

    // A verdict on practices or statements by their numbers.
    [GeneratedRegex(@"\bsec ?\d\d( ?-? ?bp ?\d\d)?\b[^。]{0,60}(準拠|適合|満た|充足|合格|compliant|satisf|supports|\bmet\b|\bpass)|(準拠|compliant|satisf\w+|supports|満た\w*)[^。]{0,30}\bsec ?\d\d|\bs-\d{4}\b[^。]{0,60}(準拠|満た|充足|compliant|satisf|supports|根拠|証拠|evidence)|(準拠|supports|根拠|証拠|evidence)[^。]{0,30}\bs-\d{4}\b|well-?architected[^。]{0,40}(完全|全面的|すべて|全て|fully|completely)")]
    private static partial Regex NumberedVerdict();
}
