using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements;

/// <summary>
/// Folds text to the key that terms are matched on: what a reader would call the same word becomes the same characters.
/// The document's own text is never changed; the key lives beside it.
/// </summary>
public sealed class TextFolder(ImmutableArray<KeyValuePair<string, string>> variants)
{
    /// <summary>Folding without a table of variants.</summary>
    public static TextFolder Plain { get; } = new([]);

    private readonly ImmutableArray<KeyValuePair<string, string>> _variants =
        [.. variants.Select(v => KeyValuePair.Create(FoldCharacters(v.Key, keepLongVowels: true), FoldCharacters(v.Value)))];

    /// <summary>NFKC, lower case, no invisible characters, no space except one between Latin words, unified dashes, no final ー.</summary>
    public string Fold(string text)
    {
        var folded = FoldCharacters(text);
        foreach (var (variant, standard) in _variants)
            folded = folded.Replace(variant, standard, StringComparison.Ordinal);
        return folded;
    }

    /// <summary>The key with the way back to the text. Reviewing needs keys only; this is for showing where a word was found.</summary>
    public FoldedText Trace(string text)
    {
        var (normal, places) = NormalText.Trace(text);
        var origins = new List<TextSpan>(normal.Length);
        var key = FoldNormal(normal, keepLongVowels: false, origins);
        for (var i = 0; i < origins.Count; i++) origins[i] = new(places[origins[i].Start].Start, places[origins[i].End - 1].End);
        foreach (var (variant, standard) in _variants)
        {
            for (var at = key.IndexOf(variant, StringComparison.Ordinal); at >= 0; at = key.IndexOf(variant, at + standard.Length, StringComparison.Ordinal))
            {
                var words = new TextSpan(origins[at].Start, origins[at + variant.Length - 1].End);
                origins.RemoveRange(at, variant.Length);
                origins.InsertRange(at, Enumerable.Repeat(words, standard.Length));
                key = string.Concat(key.AsSpan(0, at), standard, key.AsSpan(at + variant.Length));
            }
        }

        return new(text, key, [.. origins]);
    }

    private static string FoldCharacters(string text, bool keepLongVowels = false) =>
        FoldNormal(text.Normalize(NormalizationForm.FormKC), keepLongVowels, origins: null);

    // A variant such as ユーザー is looked for inside compounds, where its ー stays. Origins gets the piece of the text for each character.
    private static string FoldNormal(string text, bool keepLongVowels, List<TextSpan>? origins)
    {
        var normal = WithJapaneseMarks(text.ToLowerInvariant());
        var key = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length; i++)
        {
            if (InvisibleCharacters.LengthAt(normal, i) is var hidden and > 0)
            {
                i += hidden - 1;
                continue;
            }

            var c = Unified(normal[i]);
            if (char.IsWhiteSpace(c))
            {
                var next = NextVisible(normal, i);
                if (key.Length > 0 && IsLatin(key[^1]) && next is { } n && IsLatin(Unified(n)))
                {
                    key.Append(' ');
                    origins?.Add(new(i, i + 1));
                }

                continue;
            }

            if (!keepLongVowels && c == 'ー' && IsFinalLongVowel(normal, i, key))
            {
                // The word that is found is サーバー, though its key is サーバ.
                if (origins is [.., var last]) origins[^1] = last with { End = i + 1 };
                continue;
            }

            key.Append(c);
            origins?.Add(new(i, i + 1));
        }

        return key.ToString();
    }

    // Public offices and universities write ，． for 、。; between Latin words and digits they stay what they are. Before spaces are
    // dropped, because a mark decides whether the space beside it stays.
    private static string WithJapaneseMarks(string normal)
    {
        if (normal.AsSpan().IndexOfAny(',', '.') < 0) return normal;
        var marked = normal.ToCharArray();
        var last = '\0';
        for (var i = 0; i < marked.Length; i++)
        {
            if (InvisibleCharacters.LengthAt(normal, i) is var hidden and > 0)
            {
                i += hidden - 1;
                continue;
            }

            if (char.IsWhiteSpace(marked[i])) continue;
            if (marked[i] is ',' or '.') marked[i] = JapaneseMark(marked[i], last, NextVisible(normal, i));
            last = Unified(marked[i]);
        }

        return new(marked);
    }

    private static char JapaneseMark(char mark, char last, char? next)
    {
        var after = IsJapanese(last);
        var before = next is { } n && IsJapanese(Unified(n));
        return mark == ',' ? (after || before ? '、' : ',') : after && (before || next is null or ')' or '」') ? '。' : '.';
    }

    private static bool IsJapanese(char c) => c is >= 'ぁ' and <= 'ゖ' or 'ー' or '々' or (>= '一' and <= '鿿') || IsKatakana(c);

    // サーバー and サーバ are one word; キー must not shrink to キ, which hides in セキュリティ.
    private static bool IsFinalLongVowel(string text, int index, StringBuilder key)
    {
        var after = text.AsSpan(index).TrimStart('ー');
        return (after.IsEmpty || !IsKatakana(after[0])) && key.Length >= 2 && IsKatakana(key[^1]) && IsKatakana(key[^2]);
    }

    // Normalisation turns the full-width tilde, which Windows types for the wave dash, into ~; and it knows few of the radicals.
    private static char Unified(char c) => IsDash(c) ? '-' : c == '~' ? '〜' : KanjiRadicals.Resolve(c);

    private static char? NextVisible(string text, int index)
    {
        for (var i = index + 1; i < text.Length; i++)
        {
            if (InvisibleCharacters.LengthAt(text, i) is var hidden and > 0) i += hidden - 1;
            else if (!char.IsWhiteSpace(text[i])) return text[i];
        }

        return null;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or ')' or '(' or '-' or '"' or '\'' or '/' or '%' or '+' or '&';

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';

    private static bool IsDash(char c) => c is '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '⁃';
}
