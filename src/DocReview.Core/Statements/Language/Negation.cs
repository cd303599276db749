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
        var after = end < clauseEnd ? Idioms().Replace(key[end..clauseEnd], "") : "";
        var denials = DenialAfter().Count(after);
        if (start > clauseStart && key[start - 1] is '未' or '非' or '不' or '無') denials++;
        if (EnglishDenialBefore().IsMatch(key[clauseStart..start])) denials++;
        denials += EnglishDenialAfter().Count(after);
        return denials % 2 == 1;
    }

    // Words that hold a negative form and deny nothing, or that say "must".
    [GeneratedRegex(@"なければ(ならない|なりません|いけない)|なくては(ならない|いけない)|ざるを(得|え)ない|だけで(は)?なく|のみで(は)?なく|のみならず|に限らず|にかかわらず|に関わらず|を問わず|やむを(得|え)ず|必ず|まず|いずれ|ずつ|はず|少なくとも|間もなく|まもなく|例外なく|[もれ漏]れなく|滞りなく|遅滞なく|少なく|少ない|欠かさず|差し支えない|問題ない|問題がない|に過ぎない|かもしれない|ないし|不正|不要な|不審|不備|不具合|不可欠|未然|無停止|無害|無線|無料|無償|なお")]
    private static partial Regex Idioms();

    [GeneratedRegex(@"ない(?!か)|なかった|ません|(?<=[せさわらかがたなばまけしれべめ])ず(?=に|、|$|,)|おらず|せず|ざる|ぬ(?=$|。)|不可|不要|禁止|禁ずる|拒否|遮断|なし|無し|無効|未(?=\p{IsCJKUnifiedIdeographs})|対象外|除外|廃止|見送|行わず|[:：][×✕✗✘❌x無否☐-](?=/|$|\u0001)")]
    private static partial Regex DenialAfter();

    [GeneratedRegex(@"\b(no|not|never|without|neither|nor|cannot|none of)\b[^.;]{0,40}$|n't\b[^.;]{0,40}$")]
    private static partial Regex EnglishDenialBefore();

    [GeneratedRegex(@"^[^.;]{0,60}\b(not|never|disabled|prohibited|forbidden|denied|blocked|disallowed|cannot)\b|^[^.;]{0,20}: ?(no|none|disabled|off|false|n/a)\b")]
    private static partial Regex EnglishDenialAfter();
}
