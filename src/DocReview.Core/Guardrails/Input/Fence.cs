using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DocReview.Core.Guardrails.Input;

/// <summary>A statement as a model is shown it: stripped and masked already.</summary>
/// <param name="Id">Its number, such as <c>S-0012</c>.</param>
/// <param name="Heading">The headings above it, in one line; empty when there are none.</param>
/// <param name="Text">What it says.</param>
public sealed record FencedStatement(string Id, string Heading, string Text);

/// <summary>The content of a data message.</summary>
public sealed record FencedText(string Text, ImmutableArray<GuardrailEvent> Events);

/// <summary>
/// IN-04: document text is data between two marks that its author cannot know. Each statement is one line behind its number, so that no
/// text can begin a line of its own; what imitates the marks, or the special tokens of chat formats, loses its brackets.
/// </summary>
/// <example><code>
/// &lt;&lt;&lt;DATA 9f86d081884c7d65
/// # 3 認証 > 3.1 利用者
/// S-0012: MFA を必須とする。
/// DATA 9f86d081884c7d65>>>
/// </code></example>
public static partial class Fence
{
    public const string Rule = "IN-04 Fence";

    /// <summary>Characters of a nonce: 64 bits, more than an author could try out to make a document contain its own.</summary>
    public const int NonceLength = 16;

    /// <param name="nonce">16 hexadecimal digits in lower case, made from a hash of the content, so that the same batch is asked in the same words.</param>
    /// <param name="statements">In document order; a heading is written once for the statements under it.</param>
    /// <exception cref="ArgumentException">The nonce has another form.</exception>
    public static FencedText Wrap(string nonce, IEnumerable<FencedStatement> statements)
    {
        if (!NonceForm().IsMatch(nonce)) throw new ArgumentException($"a nonce has {NonceLength} hexadecimal digits in lower case", nameof(nonce));
        var text = new StringBuilder($"<<<DATA {nonce}\n");
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        var heading = "";
        foreach (var statement in statements)
        {
            var under = Harmless(statement.Heading);
            if (under != heading) text.Append("# ").Append(under).Append('\n');
            heading = under;
            text.Append(statement.Id).Append(": ").Append(Harmless(statement.Text)).Append('\n');

            string Harmless(string part)
            {
                var line = LineBreak().Replace(part, " ");
                var harmless = Imitation().Replace(line, m => m.Value.Replace('<', '‹').Replace('>', '›').Replace('[', '〔').Replace(']', '〕'))
                    .Replace(nonce, "", StringComparison.OrdinalIgnoreCase);
                if (harmless != line) events.Add(new(Rule, statement.Id, line, harmless, GuardrailAction.Cleaned) { Reason = "imitates the marks around the data" });
                return harmless;
            }
        }

        return new(text.Append("DATA ").Append(nonce).Append(">>>").ToString(), events.ToImmutable());
    }

    [GeneratedRegex($"^[0-9a-f]{{16}}$")]
    private static partial Regex NonceForm();

    [GeneratedRegex(@"[\r\n\u0085\u2028\u2029\v\f]+")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"<{2,}|>{2,}|<\|[^<>]{0,40}\|>|</?\s*(system|assistant|user|instructions?|prompt|document|data|im_start|im_end)\b[^<>]{0,40}>|\[/?INST\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Imitation();
}
