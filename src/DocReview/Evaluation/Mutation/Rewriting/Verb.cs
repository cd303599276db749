namespace DocReview.Evaluation.Mutation.Rewriting;

/// <summary>The forms of a Japanese verb that rewriting needs, from where its inflection begins.</summary>
/// <param name="Plain">する</param>
/// <param name="Negative">しない</param>
/// <param name="Te">して</param>
/// <param name="Masu">し, as in します</param>
internal sealed record Verb(string Plain, string Negative, string Te, string Masu)
{
    public static Verb Suru { get; } = new("する", "しない", "して", "し");

    public static Verb Sareru { get; } = new("される", "されない", "されて", "され");

    public static Verb Dekiru { get; } = new("できる", "できない", "できて", "でき");

    /// <param name="stem">The kana that stays: け of 設ける.</param>
    public static Verb Ichidan(string stem) => new($"{stem}る", $"{stem}ない", $"{stem}て", stem);

    /// <param name="ending">Last kana of the plain form: う of 行う.</param>
    /// <returns>Null when no such verb exists.</returns>
    public static Verb? Godan(char ending) => ending switch
    {
        'う' => new("う", "わない", "って", "い"),
        'く' => new("く", "かない", "いて", "き"),
        'ぐ' => new("ぐ", "がない", "いで", "ぎ"),
        'す' => new("す", "さない", "して", "し"),
        'つ' => new("つ", "たない", "って", "ち"),
        'ぶ' => new("ぶ", "ばない", "んで", "び"),
        'む' => new("む", "まない", "んで", "み"),
        'る' => new("る", "らない", "って", "り"),
        _ => null,
    };
}
