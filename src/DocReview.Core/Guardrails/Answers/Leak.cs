using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>OUT-15: an answer that holds the nonce or recites the instructions was not given to our question.</summary>
public static class Leak
{
    public const string Rule = "OUT-15 Leak";

    /// <summary>As many folded characters in a row are a recital and no coincidence.</summary>
    public const int LongestEcho = 40;

    /// <param name="answer">An answer, or a text from one.</param>
    /// <param name="nonce">The nonce around the data; empty when there was none.</param>
    /// <param name="instructions">The instructions, without the lens: words of the lens belong into answers.</param>
    /// <returns>Null when nothing leaked.</returns>
    public static GuardrailEvent? Find(string answer, string nonce, IEnumerable<string> instructions)
    {
        if (nonce.Length > 0 && answer.Contains(nonce, StringComparison.OrdinalIgnoreCase)) return Reject("holds the nonce");
        var key = TextFolder.Plain.Fold(answer);
        return instructions.Any(i => Recites(key, TextFolder.Plain.Fold(i))) ? Reject("recites the instructions") : null;
    }

    private static bool Recites(string answer, string instructions)
    {
        if (instructions.Length < LongestEcho || answer.Length < LongestEcho) return false;
        var echoes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + LongestEcho <= instructions.Length; i++) echoes.Add(instructions.Substring(i, LongestEcho));
        var lookup = echoes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i + LongestEcho <= answer.Length; i++)
        {
            if (lookup.Contains(answer.AsSpan(i, LongestEcho))) return true;
        }

        return false;
    }

    private static GuardrailEvent Reject(string reason) => new(Rule, null, "", "", GuardrailAction.Rejected) { Reason = reason };
}
