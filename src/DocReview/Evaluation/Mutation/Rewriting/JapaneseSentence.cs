using System.Text.RegularExpressions;

namespace DocReview.Evaluation.Mutation.Rewriting;

/// <summary>
/// A Japanese sentence of one clause, parted into what it is about and its final predicate, so that the predicate can be said another way.
/// </summary>
internal sealed partial record JapaneseSentence
{
    private enum Form
    {
        Simple,
        Continuous,
        Past,
        Noun,
        Copula,
        Existence,
    }

    private string Head { get; init; } = "";

    private Verb Verb { get; init; } = Verb.Suru;

    private Form Shape { get; init; }

    private bool Denied { get; init; }

    private bool Polite { get; init; }

    /// <summary>What follows the verb: こと, ものとする.</summary>
    private string Wrap { get; init; } = "";

    private string Stop { get; init; } = "";

    public bool IsDenied => Denied;

    /// <summary>Reads a sentence; null when it has several clauses or its predicate is not one that is known for sure.</summary>
    public static JapaneseSentence? Read(string sentence)
    {
        var text = sentence.Trim();
        var body = text.TrimEnd('。');
        if (body.Length < 4 || !Japanese().IsMatch(body) || HasSeveralClauses(body) || body.Contains('。', StringComparison.Ordinal)) return null;
        return Predicate(body) is { } read ? read with { Stop = text[body.Length..] } : null;
    }

    /// <summary>The opposite: する becomes しない, and しない becomes する.</summary>
    public string Negated() => Say(!Denied, Polite);

    /// <summary>The same in the other style: する becomes します, and します becomes する. Null where there is no other style.</summary>
    public string? InOtherStyle() => Shape is Form.Noun or Form.Past || Wrap.Length > 0 ? null : Say(Denied, !Polite);

    /// <summary>する予定である</summary>
    public string? Planned() => FromPlain(Shape == Form.Noun ? "予定" : Polite ? "予定です" : "予定である");

    /// <summary>することを検討している</summary>
    public string? Considered() => FromPlain(Polite ? "ことを検討しています" : "ことを検討している");

    /// <summary>するかどうかは未定である</summary>
    public string? Undecided() => FromPlain(Polite ? "かどうかは未定です" : "かどうかは未定である");

    /// <summary>することが望ましい</summary>
    public string? Wished() => FromPlain(Polite ? "ことが望ましいです" : "ことが望ましい");

    /// <summary>してください</summary>
    public string? Requested() => FromTe("ください");

    /// <summary>していたが、廃止した</summary>
    public string? Abolished() => FromTe(Polite ? "いましたが、廃止しました" : "いたが、廃止した");

    private string? FromPlain(string tail) => Denied || Shape == Form.Existence ? null : $"{Head}{(Shape == Form.Copula ? "と" : "")}{Verb.Plain}{tail}{Stop}";

    private string? FromTe(string tail) => Denied || Shape is Form.Existence or Form.Copula ? null : $"{Head}{Verb.Te}{tail}{Stop}";

    private string Say(bool denied, bool polite) => Head + (Shape, denied, polite) switch
    {
        (Form.Simple, false, false) => Verb.Plain,
        (Form.Simple, true, false) => Verb.Negative,
        (Form.Simple, false, true) => Verb.Masu + "ます",
        (Form.Simple, true, true) => Verb.Masu + "ません",
        (Form.Continuous, false, false) => Verb.Te + "いる",
        (Form.Continuous, true, false) => Verb.Te + "いない",
        (Form.Continuous, false, true) => Verb.Te + "います",
        (Form.Continuous, true, true) => Verb.Te + "いません",
        (Form.Past, false, _) => "した",
        (Form.Past, true, _) => "していない",
        (Form.Noun, false, _) => "",
        (Form.Noun, true, _) => "しない",
        (Form.Copula, false, false) => "である",
        (Form.Copula, true, false) => "ではない",
        (Form.Copula, false, true) => "です",
        (Form.Copula, true, true) => "ではありません",
        (_, false, false) => "ある",
        (_, true, false) => "ない",
        (_, false, true) => "あります",
        (_, true, true) => "ありません",
    }
    + Wrap + Stop;

    private static JapaneseSentence? Predicate(string body)
    {
        foreach (var wrap in (ReadOnlySpan<string>)["ものとする", "こととする", "こと"])
        {
            if (!body.EndsWith(wrap, StringComparison.Ordinal)) continue;
            return Inflected(body[..^wrap.Length]) is { Shape: Form.Simple or Form.Continuous, Polite: false } inner ? inner with { Wrap = wrap } : null;
        }

        return Inflected(body) ?? (VerbalNoun().IsMatch(body) ? new() { Head = body, Shape = Form.Noun } : null);
    }

    private static JapaneseSentence? Inflected(string body)
    {
        if (Continuous().Match(body) is { Success: true } c)
            return Of(VerbReader.FromTe(c.Groups["te"].Value), Form.Continuous, c.Groups["end"].Value is "いない" or "いません", c.Groups["end"].Value is "います" or "いません");
        if (Copula().Match(body) is { Success: true } k)
            return new() { Head = k.Groups["head"].Value, Shape = Form.Copula, Denied = k.Groups["end"].Value is "ではない" or "ではありません", Polite = k.Groups["end"].Value is "です" or "ではありません" };
        if (Existence().Match(body) is { Success: true } e)
            return new() { Head = e.Groups["head"].Value, Shape = Form.Existence, Denied = e.Groups["end"].Value is "ない" or "ありません", Polite = e.Groups["end"].Value is "あります" or "ありません" };
        if (Strip(body, "ません") is { } deniedPolite) return Of(VerbReader.FromMasuStem(deniedPolite), Form.Simple, denied: true, polite: true);
        if (Strip(body, "ます") is { } polite) return Of(VerbReader.FromMasuStem(polite), Form.Simple, denied: false, polite: true);
        if (Strip(body, "ない") is { } denied) return Of(VerbReader.FromNegativeStem(denied), Form.Simple, denied: true, polite: false);
        if (PastSuru().Match(body) is { Success: true } p) return new() { Head = p.Groups["head"].Value, Shape = Form.Past };
        return Of(VerbReader.FromPlain(body), Form.Simple, denied: false, polite: false);
    }

    private static JapaneseSentence? Of((string Head, Verb Verb)? read, Form form, bool denied, bool polite) =>
        read is { } r ? new() { Head = r.Head, Verb = r.Verb, Shape = form, Denied = denied, Polite = polite } : null;

    private static string? Strip(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : null;

    // A comma after a topic, a case or a noun of a list parts no clauses; any other may.
    private static bool HasSeveralClauses(string body)
    {
        foreach (var part in body.Split('、', '，')[..^1])
        {
            if (!Fragment().IsMatch(part) || NounAfterObject().IsMatch(part)) return true;
        }

        return Connected().IsMatch(body);
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(は|も|を|に|(?<![てで])から|まで|より|へ|として|において|における|について|により|によって|に対して|に対し|に関して|にて|では|なお|また|ただし|さらに|ごとに|および|または|[\p{IsKatakana}ーA-Za-z0-9)）」]|[\p{IsCJKUnifiedIdeographs}])$")]
    private static partial Regex Fragment();

    [GeneratedRegex(@"を.*[\p{IsCJKUnifiedIdeographs}]$")]
    private static partial Regex NounAfterObject();

    [GeneratedRegex(@"(ため|ので|ものの|一方|場合|だけでなく|ではなく|(?<=[るたいす])が、)|[?？!！:：→⇒/／]")]
    private static partial Regex Connected();

    [GeneratedRegex(@"^(?<te>.+[てで])(?<end>いる|います|いない|いません)$")]
    private static partial Regex Continuous();

    [GeneratedRegex(@"^(?<head>.+[がは])(?<end>ある|あります|ない|ありません)$")]
    private static partial Regex Existence();

    [GeneratedRegex(@"^(?<head>.+(?:[\p{IsKatakana}ーA-Za-z0-9)）」\p{IsCJKUnifiedIdeographs}]|のみ|だけ|まで))(?<end>である|です|ではない|ではありません)$")]
    private static partial Regex Copula();

    [GeneratedRegex(@"^(?<head>.+[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ー])した$")]
    private static partial Regex PastSuru();

    [GeneratedRegex(@"[をは].*(有効化|無効化|設定|適用|実施|取得|暗号化|使用|利用|導入|記録|監視|検知|通知|配置|分離|管理|保管|保存|制限|付与|必須化|収集|集約|転送|自動化|定義|実行|確認|削除|遮断|禁止|拒否)$")]
    private static partial Regex VerbalNoun();
}
