using System.Collections.Frozen;

namespace DocReview.Evaluation.Mutation.Rewriting;

/// <summary>
/// Recognises the verb at the end of a text from one of its stems. Japanese spelling does not always tell a verb's class, so the kanji
/// that do are listed, and anything else is left alone.
/// </summary>
internal static class VerbReader
{
    private static readonly FrozenSet<char> GodanSu = "残返通出渡隠戻回外移示流許".ToFrozenSet();
    private static readonly FrozenSet<char> GodanRu = "切送取守配限作絞図測採乗残入張貼".ToFrozenSet();
    private static readonly FrozenSet<char> GodanU = "行使扱担払従補伴".ToFrozenSet();
    private static readonly FrozenSet<char> GodanTsu = "持保立".ToFrozenSet();
    private static readonly FrozenSet<char> GodanKu = "置書除開続引".ToFrozenSet();
    private static readonly FrozenSet<char> GodanMu = "含組読進".ToFrozenSet();
    private static readonly FrozenSet<char> GodanBu = "結選及".ToFrozenSet();
    private static readonly FrozenSet<char> IchidanE = "えけげせぜてでねべめれ".ToFrozenSet();

    /// <summary>From the plain form, such as 有効化する.</summary>
    public static (string Head, Verb Verb)? FromPlain(string text)
    {
        if (Irregular(text, v => v.Plain) is { } irregular) return irregular;
        if (text.EndsWith("用いる", StringComparison.Ordinal)) return (text[..^2], Verb.Ichidan("い"));
        if (text.Length < 2) return null;
        if (text[^1] == 'る' && text.Length >= 3 && IchidanE.Contains(text[^2]) && IsKanji(text[^3])) return (text[..^2], Verb.Ichidan(text[^2].ToString()));
        if (!IsKanji(text[^2])) return null;
        if (text[^1] == 'る' && !GodanRu.Contains(text[^2])) return null;
        return Verb.Godan(text[^1]) is { } verb ? (text[..^1], verb) : null;
    }

    /// <summary>From the stem before ない, such as 行わ.</summary>
    public static (string Head, Verb Verb)? FromNegativeStem(string text)
    {
        if (Irregular(text, v => v.Negative[..^2]) is { } irregular) return irregular;
        if (Ichidan(text) is { } ichidan) return ichidan;
        return text.Length >= 2 && IsKanji(text[^2]) ? Godan(text, "わかがさたばまら", "うくぐすつぶむる") : null;
    }

    /// <summary>From the stem before ます, such as 行い.</summary>
    public static (string Head, Verb Verb)? FromMasuStem(string text)
    {
        if (text.EndsWith('し')) return WithShi(text);
        if (Irregular(text, v => v.Masu) is { } irregular) return irregular;
        if (Ichidan(text) is { } ichidan) return ichidan;
        return text.Length >= 2 && IsKanji(text[^2]) ? Godan(text, "いきぎちびみり", "うくぐつぶむる") : null;
    }

    /// <summary>From the form in て or で, such as 行って.</summary>
    public static (string Head, Verb Verb)? FromTe(string text)
    {
        if (text.Length < 3) return null;
        var stem = text[..^1];
        if (text.EndsWith("して", StringComparison.Ordinal)) return WithShi(stem);
        if (Irregular(stem, v => v.Masu) is { } irregular) return irregular;
        if (Ichidan(stem) is { } ichidan) return ichidan;
        var ending = (stem[^1], stem[^2]) switch
        {
            ('っ', var k) when GodanU.Contains(k) => 'う',
            ('っ', var k) when GodanRu.Contains(k) => 'る',
            ('っ', var k) when GodanTsu.Contains(k) => 'つ',
            ('い', var k) when GodanKu.Contains(k) => 'く',
            ('い', '防') => 'ぐ',
            ('ん', var k) when GodanMu.Contains(k) => 'む',
            ('ん', var k) when GodanBu.Contains(k) => 'ぶ',
            _ => '\0',
        };
        return Verb.Godan(ending) is { } verb ? (stem[..^1], verb) : null;
    }

    // 残して is 残す; 設定して is 設定する.
    private static (string Head, Verb Verb) WithShi(string stem)
    {
        var single = stem.Length >= 2 && GodanSu.Contains(stem[^2]) && (stem.Length < 3 || !IsKanji(stem[^3]));
        return (stem[..^1], single ? Verb.Godan('す')! : Verb.Suru);
    }

    private static (string Head, Verb Verb)? Irregular(string text, Func<Verb, string> form)
    {
        foreach (var verb in (ReadOnlySpan<Verb>)[Verb.Sareru, Verb.Dekiru, Verb.Suru])
        {
            if (text.EndsWith(form(verb), StringComparison.Ordinal)) return (text[..^form(verb).Length], verb);
        }

        return null;
    }

    private static (string Head, Verb Verb)? Ichidan(string stem)
    {
        if (stem.EndsWith("用い", StringComparison.Ordinal)) return (stem[..^1], Verb.Ichidan("い"));
        return stem.Length >= 2 && IchidanE.Contains(stem[^1]) && IsKanji(stem[^2]) ? (stem[..^1], Verb.Ichidan(stem[^1].ToString())) : null;
    }

    private static (string Head, Verb Verb)? Godan(string stem, string row, string endings)
    {
        var at = row.IndexOf(stem[^1], StringComparison.Ordinal);
        return at >= 0 && Verb.Godan(endings[at]) is { } verb ? (stem[..^1], verb) : null;
    }

    private static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
