using System.Runtime.CompilerServices;
using DocReview.Models.Port;
using Microsoft.ML.Tokenizers;

namespace DocReview.Models.Tokens;

/// <summary>Counts tokens before anything is sent, with the tokenizer o200k_base. Models with another tokenizer count a little differently.</summary>
internal static class TokenCounter
{
    /// <summary>What other tokenizers may count more.</summary>
    public const double Margin = 1.15;

    // Role and delimiters of one message.
    private const int PerMessage = 4;

    private static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    // Instructions and lens are the same string in every call; they are counted once.
    private static readonly ConditionalWeakTable<string, StrongBox<int>> Counted = [];

    /// <summary>Tokens of a text.</summary>
    public static int Count(string text) => Tokenizer.Value.CountTokens(text);

    /// <summary>Tokens of a request: instructions, schema and messages.</summary>
    public static int Count(ChatRequest request)
    {
        var total = CountOnce(request.System) + CountOnce(request.Schema.InWords) + PerMessage;
        foreach (var message in request.UserMessages) total += Count(message) + PerMessage;
        return total;
    }

    /// <summary>The number with the margin for other tokenizers.</summary>
    public static long AtMost(long tokens) => (long)Math.Ceiling(tokens * Margin);

    private static int CountOnce(string text) => Counted.GetValue(text, t => new(Count(t))).Value;
}
