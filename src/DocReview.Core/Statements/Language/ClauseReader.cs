using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Statements.Language;

/// <summary>
/// Splits folded text into clauses. Japanese puts the predicate last, so a clause is what leads up to one: a fragment before 、 that
/// ends in a topic or a noun belongs to the predicate after it.
/// </summary>
public static partial class ClauseReader
{
    /// <summary>Clauses of folded text, in order, covering all of it.</summary>
    public static ImmutableArray<Clause> Read(string key)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var start = 0;
        for (var i = 0; i < key.Length; i++)
        {
            var isEnd = i == key.Length - 1;
            var hard = IsHardEnd(key, i);
            if (!isEnd && !hard && key[i] is not ('、' or ',')) continue;
            var end = i + 1;
            var fragment = key.AsSpan(start, end - start).TrimEnd("。、,.;!?・ ");
            if (!isEnd && !hard && !EndsInPredicate(fragment)) continue;
            clauses.Add(Describe(key[start..end], start, end));
            start = end;
        }

        if (start < key.Length) clauses.Add(Describe(key[start..], start, key.Length));
        PassOnVoice(clauses, key);
        return clauses.ToImmutable();
    }

    // 「適用し、運用することを検討している」 plans both; 「A は適用し、B は検討する」 only the second, which has a topic of its own.
    private static void PassOnVoice(ImmutableArray<Clause>.Builder clauses, string key)
    {
        for (var i = clauses.Count - 2; i >= 0; i--)
        {
            var (clause, next) = (clauses[i], clauses[i + 1]);
            if (clause.Voice != Voice.Asserted || next.Voice is not (Voice.Planned or Voice.Possible)) continue;
            var bare = key[clause.Start..clause.End].TrimEnd('、', ',');
            if (!LeadsOn().IsMatch(bare) || key.AsSpan(next.Start, next.End - next.Start).Contains('は')) continue;
            clauses[i] = clause with { Voice = next.Voice };
        }
    }

    private static Clause Describe(string text, int start, int end)
    {
        var bare = text.TrimEnd('。', '、', ',', '.', ';', '!', '?', ' ', ')', '」');
        return new(start, end, VoiceOf(bare), Subordinate().IsMatch(bare), EndsInPredicate(bare) || FinalPredicate().IsMatch(bare) || EnglishPredicate().IsMatch(bare));
    }

    private static Voice VoiceOf(string clause)
    {
        if (PlannedVoice().IsMatch(FuturePurpose().Replace(clause, ""))) return Voice.Planned;
        if (PossibleVoice().IsMatch(clause) && !EnglishOnly().IsMatch(clause)) return Voice.Possible;
        return RequiredVoice().IsMatch(clause) ? Voice.Required : Voice.Asserted;
    }

    /// <summary>Whether folded words themselves say that something is put off: 「詳細設計で定める」, TBD.</summary>
    public static bool IsPlan(string words) => PlannedVoice().IsMatch(words);

    private static bool EndsInPredicate(ReadOnlySpan<char> fragment) => ConjunctivePredicate().IsMatch(fragment);

    // The row separator / stands between cells; a colon after a label ends nothing, because label and value are read together.
    private static bool IsHardEnd(string key, int i) => key[i] switch
    {
        '。' or '!' or '?' or ';' or '\n' or '\u0001' or '|' => true,
        '.' => i + 1 < key.Length && key[i + 1] == ' ',
        _ => false,
    };

    // The clause ends in a verb form that leads on: 〜し、 〜せず、 〜ており、 〜が、 〜ため、 〜場合、 or an English conjunction follows.
    [GeneratedRegex(@"(?<!ており|ため|ので|おり)(し|して|(?<=\p{IsCJKUnifiedIdeographs})[いりきみびちぎえけせめべれげ])$")]
    private static partial Regex LeadsOn();

    [GeneratedRegex(@"([さらわかたなまがば]れ|でき|し|して|せず|いず|ず|おり|あり|なく|ないで|いて|って|んで|れて|えて|べて|めて|けて|せて|[るたいすくむうつぬぶぐだん]が|するが|ものの|ため|ので|から|[るたい]場合は?|[るた]際は?|れば|たら|(?<=\p{IsCJKUnifiedIdeographs})[いりきみびちぎえけせめべれげ]|ますが|ませんが|ですが|であり|とし|(外|不要|不可|なし|未定|未\p{IsCJKUnifiedIdeographs}{2})で)$")]
    private static partial Regex ConjunctivePredicate();

    [GeneratedRegex(@"([るたいすくむうつぬぶぐだ]|ます|ません|こと|もの|可能|必要|不要|禁止|予定|必須|必須化|なし|済み?|中|実施|設定|適用|使用|利用|取得|管理|制限|有効|無効|有効化|無効化|導入|対応|未定|検討|拒否|許可)$")]
    private static partial Regex FinalPredicate();

    [GeneratedRegex(@"\b(is|are|was|were|be|been|has|have|does|do|did|must|shall|will|can|may|enabled|disabled|required|used|configured|enforced|uses?|requires?)\b")]
    private static partial Regex EnglishPredicate();

    [GeneratedRegex(@"(ため|ためは?|ので|から|場合|場合は|場合には|際|際は|際には|とき|時は|時には|れば|たら|よう|ように|目的で|観点から)$")]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"予定(?!を|の(検知|通知|有無)|どおり|通り|(は|が|も)?(な[いくし]|無[いし]|ありません|立って))|見込み|検討(する|中|し(て|た|ま)|を(行|進|継)|事項|課題|予定|段階|とする|が必要)|要検討|検討$|別途(協議|検討|定め|決定)|今後(?!も|とも)|将来|次期|次年度|来年度|第二期|フェーズ[2-9]|未定|計画(し(?!て(いない|いません|おらず|いなか))|中|で|段階)|(確認|協議|調整|相談|準備|精査|選定|申請|策定|整備|構築|導入|移行|開発|対応|見直し)中(?!の|は|に|、?も)|次回(更改|更新|リプレース)|二次開発|来期|翌年度|年度(中|末|内)?(まで)?に[^。]{0,16}(導入|実施|対応|移行|整備|開始|完了|適用|有効化)(する|します|$)|たい(と考え|。|$)|(詳細設計|次工程|後工程|後続工程|次回|後日)[^。、|]{0,12}(で|に|にて)[^。、|]{0,10}(定め|決め|決定|策定|作成|判断|選定|検討)|(運用開始|稼働|リリース|公開|移行|切替|カットオーバー|完了|終了|開始)(前|後|まで)(に|で)?[^。、|]{0,10}(定め|決め|策定|作成する|作成します|整備する|整備します)|(費用|試算|コスト|動向|見積り?)(の(結果|状況))?を?(見て|踏まえて?|確認して)[^。、|]{0,14}(決め|判断|決定|選定)|(改訂|更改|更新|導入|完了)(時|後)に取り組|(対応版|正式版|提供開始|回答|発表)を待って|要否を(確認|判断)(する|します)$|第 ?2期|(来年度|次年度|翌年度|来期)に(着手|実施|対応|導入)|tbd\b|todo\b|\bplan(s|ned|ning)? (to|for)\b|(?<!\b(no|not|nothing)\b[^.,;]{0,40})\bplanned\b|\bunder consideration\b|\bconsidering\b|\bin (the )?future\b|\bfuture (phase|release|version|work|plan|enhancement)s?\b|\broadmap\b|\bnot yet\b|\bto be (decided|determined|defined|confirmed)\b|\bphase [2-9]\b|\bwill (be )?consider|\bat a later (stage|date)\b")]
    private static partial Regex PlannedVoice();

    [GeneratedRegex(@"(可能|可能である|可能です|可能性がある|(でき|出来)(る|ます)|推奨(する|します|される|とする)?|望ましい(です)?|任意(とする|である|です)?|(でも|ても)(よ|良)い(ものとする)?|べき(である|です)?|オプション)$|\b(may|might|could|should|optional|optionally|recommended|ideally|can be)\b")]
    private static partial Regex PossibleVoice();

    // 「将来の拡張に備えて付与する」 does it now, for the sake of the future.
    [GeneratedRegex(@"(将来|今後)[^。]{0,40}?(に備え|を見据え|を見越し|を考慮し|を想定し|ため|ので|よう)")]
    private static partial Regex FuturePurpose();

    // "Only approved images may run" is a rule, not a possibility.
    [GeneratedRegex(@"\bonly\b")]
    private static partial Regex EnglishOnly();

    [GeneratedRegex(@"(すること|こと|なければならない|なければなりません|なくてはならない|必要がある|必要があります|ものとする)$|\b(must|shall|is required to|are required to|needs? to)\b")]
    private static partial Regex RequiredVoice();
}
