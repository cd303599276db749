using System.Text.RegularExpressions;

namespace DocReview.Core.Statements.Language;

/// <summary>
/// Decides whether what stands at a place in folded text is affirmed or denied. In Japanese the denial follows (使用しない), is a prefix
/// (未使用) or an outer predicate (使用を禁止する); in English it goes before. Two denials cancel.
/// </summary>
public static partial class Negation
{
    /// <summary>Whether the words at <paramref name="start"/>..<paramref name="end"/> are denied in their clause.</summary>
    /// <param name="key">Folded text.</param>
    /// <param name="start">Start of the words in question.</param>
    /// <param name="end">One past their end.</param>
    /// <param name="clauseStart">Start of the clause that holds them.</param>
    /// <param name="clauseEnd">One past the end of that clause.</param>
    public static bool Denies(string key, int start, int end, int clauseStart, int clauseEnd)
    {
        // Words far apart can begin in the clause before.
        clauseStart = Math.Min(clauseStart, start);
        var clause = Idioms().Replace(key[clauseStart..Math.Max(clauseEnd, end)], m => new string('_', m.Length));
        var from = end - clauseStart;
        clause = clause[..from] + Aside().Replace(clause[from..], m => new string('_', m.Length));
        clause = clause[..from] + MadeImpossible().Replace(clause[from..], m => new string('_', m.Length));
        var denials = Count(VerbalDenial(), clause, from);
        if (ForbiddenAct().IsMatch(clause.AsSpan(from)) || !Instrument().IsMatch(clause[from..])) denials += Count(Prohibition(), clause, from);
        if (!InstrumentOfObject().IsMatch(clause[from..])) denials += Count(Abandonment(), clause, from);
        if (RatherThan().IsMatch(clause.AsSpan(from))) denials++;
        if (start > clauseStart && key[start - 1] is '未' or '非' or '不' or '無') denials++;
        if (EnglishDenialBefore().IsMatch(clause[..(start - clauseStart)])) denials++;
        denials += EnglishDenialAfter().Count(clause[from..]);
        if (Abolished().IsMatch(key.AsSpan(end)) || TakenBack().IsMatch(key.AsSpan(end))) denials++;
        return denials % 2 == 1;
    }

    /// <summary>Whether the words that end at <paramref name="end"/> are what their clause does without: 「踏み台は使わず、…」.</summary>
    public static bool GivesUp(string key, int end, int clauseEnd) => end < clauseEnd && GivenUp().IsMatch(key.AsSpan(end, clauseEnd - end));

    // A denial after a new topic (「許可し、その他は拒否する」) speaks about that topic.
    private static int Count(Regex denial, string clause, int from)
    {
        var count = 0;
        for (var match = denial.Match(clause, from); match.Success; match = match.NextMatch())
        {
            var between = clause.AsSpan(from, match.Index - from);
            if (!NewTopic().IsMatch(between) && !NextAct().IsMatch(between)) count++;
        }

        return count;
    }

    // Words that hold a negative form and deny nothing, or that say "must".
    [GeneratedRegex(@"なければ(ならない|なりません|いけない)|なくては(ならない|いけない)|ざるを(得|え)ない|だけで(は)?なく|のみで(は)?なく|のみならず|に限らず|にかかわらず|に関わらず|を問わず|やむを(得|え)ず|必ず|まず|いずれ|ずつ|はず|少なくとも|間もなく|まもなく|例外なく|[もれ漏]れなく|滞りなく|遅滞なく|少なく|少ない|欠かさず|差し支えない|構わない|構いません|しか[^、。|]{0,12}?(でき|[れえせけめべげ])(な[いく]|ません|ず)|問題ない|問題がない|に過ぎない|かもしれない|ないし|不正|不要な|不審|不備|不具合|不可欠|未然|無停止|無害|無線|無料|無償|なお|\bnot (only|just|limited to)\b|\bno (later|more|less|fewer|longer) than\b|\bnothing (more|other|but)\b")]
    private static partial Regex Idioms();

    [GeneratedRegex(@"[、,][^、,]{1,20}((?<!で|に|おいて)は|については|に対しては)")]
    private static partial Regex NewTopic();

    // 「暗号化してログにも出さない」: the second act is denied, and the first is done.
    [GeneratedRegex(@"^(して(?![いおあみ])|し(?=た上で|たうえで))[^、,]{1,12}(にも|を|は)")]
    private static partial Regex NextAct();

    [GeneratedRegex(@"ない(?!か(?!$|[?。|/\u0001]))(?!(?!方針|こと|もの|設計|運用|構成|状態|ため|予定|想定|前提|扱い|設定|仕様|ルール)[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}a-z])|なかった|ません|せず|(?<=\p{IsHiragana})ず(?=に|、|$|,|。)|ざる|ぬ(?=$|。)|不可|不要|なし|無し|無い|はなく(?=、)|未(?=\p{IsCJKUnifiedIdeographs})|(?:対象|スコープ|範囲|管轄)外|[:：][×✕✗✘❌x無否☐−-](?=/|\||$|\u0001)")]
    private static partial Regex VerbalDenial();

    // A denial before a noun (「使用されていないロール」) belongs to that noun; before 方針, こと and the like it is the predicate.
    // 「使用を禁止する」 denies the use. As a noun, 「無効化を検知する」 denies nothing.
    [GeneratedRegex(NotInAList + @"(禁止|禁ずる|禁じ(?=る|ている|た)|拒否|遮断|除外)" + NoNoun)]
    private static partial Regex Prohibition();

    // 「全バケットで無効にしている」: unlike a prohibition, it needs no one who does it, so that 「で」 before it is a place.
    [GeneratedRegex(NotInAList + @"(無効|廃止|見送|省略|割愛|免除)" + NoNoun)]
    private static partial Regex Abandonment();

    private const string NotInAList = @"(?<!または|又は|もしくは|及び|および|かつ|・|し|/)";

    private const string NoNoun = @"(?!化?(を(?![行実す図])|と(?![すし])|や|・|または|又は|の(検知|監視|有無|通知|設定|記録)|が(発生|検知)|時|された|条件|事項|理由|ルール|リスト))";

    // 「平文で書くことは禁止する」: the act that is named is forbidden, however it is done.
    [GeneratedRegex(@"^[^、。|]{0,16}(こと|の)(は|を|も)[^、。|]{0,4}(禁止|禁じ|拒否|遮断)")]
    private static partial Regex ForbiddenAct();

    // 「グループではなく個人ごとに割り当てる」
    [GeneratedRegex(@"^では?なく(?!て)")]
    private static partial Regex RatherThan();

    // 「ロックで書き換え不可とする」 denies the change and not the lock.
    [GeneratedRegex(@"(書き?換え|変更|削除|改ざん|改竄|上書き|改変|消去|編集|更新)(は|が|も)?(不可能?|できな[いく]|できません|できず|不能)")]
    private static partial Regex MadeImpossible();

    [GeneratedRegex(@"^[^、,。|]{0,14}?(使わ|用い|設け|置か|持た|(使用|利用|採用|導入|適用|実施|活用|設置)(せ|しな|して(おら|いな)))(ず|な?い|な?く)")]
    private static partial Regex GivenUp();

    // 「SCP により停止を拒否する」: what forbids is not forbidden. 「本番 OU：停止を拒否する」: nor is the place where it is.
    [GeneratedRegex("^" + Means + "|" + PlaceOfObject)]
    private static partial Regex Instrument();

    // 「GuardDuty で検知した通信を無効にする」: only with an object of its own is it the means of an abandonment; 「暗号化は本番で無効」 has none.
    [GeneratedRegex("^" + Means + @"[^。、]*?\S{2,}を|" + PlaceOfObject)]
    private static partial Regex InstrumentOfObject();

    private const string Means = @"[^をがは、]{0,8}?(により|によって|にて|で(?!は|の|す|あ)|を(用い|使い|使って|使用し|利用し|適用し|設定し|介し))";

    private const string PlaceOfObject = @"^[^をのが]{0,4}?(:|では|には|において|に対して|、)[^。]*?\S{2,}を";

    // 「…を使用していたが、廃止した」: the next clause takes it back.
    [GeneratedRegex(@"^[^。|\u0001]{0,40}(いた|いました)(が|ものの|けれども?)、[^。|\u0001]{0,20}(廃止|取りや?め|やめ|外し|撤去|中止)")]
    private static partial Regex Abolished();

    // 「全員に与えていた状態は解消し、…」: so it was, and is no longer. 「運用状況を踏まえ」 and 「必須とする運用は、…」 take nothing back.
    [GeneratedRegex(@"^[^、。|\u0001]{0,14}(?<=[たいる])(状態|状況|運用|体制|やり方|慣行|慣習)(を|は|も)[^、。|\u0001]{0,10}(改め|解消|やめ|廃止|是正|改善し)|^[^、。|\u0001]{0,14}た(こと(へ)?の)?反省(から|を|に)")]
    private static partial Regex TakenBack();

    // A bracket with a topic of its own denies what it names: 「脅威の一覧を適用(個別の分析は省略)」.
    [GeneratedRegex(@"[(（][^()（）]*[^()（）\s](は|が|を)[^()（）]+[)）]")]
    private static partial Regex Aside();

    [GeneratedRegex(@"(\b(no|not|never|without|neither|nor|cannot|none of|nothing|nobody|no one)\b|n't\b)((?!\b(and|but|while|that|which)\b)[^.;,]){0,40}$")]
    private static partial Regex EnglishDenialBefore();

    [GeneratedRegex(@"^((?!\b(that|which|who|so|because|unless|if|when|while)\b|\b(and|but) (is|are|was|were|do|does|has|have|can|cannot|will|must|never|not|no|nothing|nobody|it|they|we|there)\b)[^.;,]){0,60}\b(not|never|disabled|prohibited|forbidden|denied|blocked|disallowed|cannot|out of scope|not in scope)\b|^[^.;]{0,20}: ?(no|none|disabled|off|false|n/a)\b")]
    private static partial Regex EnglishDenialAfter();
}
