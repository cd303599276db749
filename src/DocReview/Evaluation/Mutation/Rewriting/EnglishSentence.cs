using System.Text.RegularExpressions;

namespace DocReview.Evaluation.Mutation.Rewriting;

/// <summary>An English sentence with exactly one finite verb, so that it can be denied or planned by rewriting that verb.</summary>
internal sealed partial class EnglishSentence
{
    private readonly string _text;
    private readonly Match _verb;

    private EnglishSentence(string text, Match verb)
    {
        _text = text;
        _verb = verb;
    }

    /// <summary>Reads a sentence; null when it has no known verb, or more than one, or denies with something else than not.</summary>
    public static EnglishSentence? Read(string sentence)
    {
        var text = sentence.Trim();
        if (Japanese().IsMatch(text) || OtherDenial().IsMatch(text) || SeveralClauses().IsMatch(text)) return null;
        var verbs = FiniteVerb().Matches(text);
        return verbs.Count == 1 ? new(text, verbs[0]) : null;
    }

    /// <summary>The opposite: "is enabled" becomes "is not enabled", and the other way round.</summary>
    public string Negated() => (Verb, IsDenied) switch
    {
        ("uses" or "requires" or "enables", _) => Replace($"does not {Verb[..^1]}"),
        (_, true) => Replace(Verb),
        _ => Replace($"{Verb} not"),
    };

    /// <summary>"is enabled" becomes "is planned to be enabled"; null where that cannot be said.</summary>
    public string? Planned() => (Verb, IsDenied) switch
    {
        (_, true) => null,
        ("uses" or "requires" or "enables", _) => Replace($"is planned to {Verb[..^1]}"),
        ("is" or "are", _) => Replace($"{Verb} planned to be"),
        _ => null,
    };

    private string Verb => _verb.Groups["verb"].Value;

    private bool IsDenied => _verb.Groups["not"].Success;

    private string Replace(string words) => string.Concat(_text.AsSpan(0, _verb.Index), words, _text.AsSpan(_verb.Index + _verb.Length));

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\b(no|never|without|neither|nor|cannot|only|disabled|denied|blocked|prohibited|forbidden)\b|n't\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherDenial();

    [GeneratedRegex(@"[;:?]|\b(but|while|which|that|who|because|if|unless|when|so|and (is|are|must|uses|has|have|then))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SeveralClauses();

    [GeneratedRegex(@"\b(?<verb>is|are|must|shall|will|uses|requires|enables)\b(?<not> not\b)?|\b(has|have|was|were|can|does|do|may|should)\b")]
    private static partial Regex FiniteVerb();
}
