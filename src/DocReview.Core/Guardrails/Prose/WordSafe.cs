using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>A text that a Word document may hold.</summary>
public sealed record SafeText(string Text, ImmutableArray<GuardrailEvent> Events);

/// <summary>
/// OUT-14: generated text reaches the report as plain words: no character that XML forbids, no field code, no link out of the report but
/// to AWS's documentation, no Markdown, nothing invisible.
/// </summary>
public static partial class WordSafe
{
    public const string Rule = "OUT-14 WordSafe";

    public static SafeText Clean(string text)
    {
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        var clean = Step(text, Legal, "characters that XML forbids, or nobody sees");
        clean = Step(clean, t => FieldCode().Replace(t, ""), "field code");
        clean = Step(clean, t => MarkdownLink().Replace(t, "$1"), "Markdown link");
        clean = Step(clean, t => Address().Replace(t, m => IsDocumentation(m.Value) ? m.Value : ""), "link out of the report");
        clean = Step(clean, t => Emphasis().Replace(LineMarkup().Replace(t, ""), "$2"), "Markdown");
        clean = Step(clean, t => Spaces().Replace(t, " ").Trim(), null);
        return new(clean, events.ToImmutable());

        string Step(string before, Func<string, string> change, string? reason)
        {
            var after = change(before);
            if (after != before && reason is not null) events.Add(new(Rule, null, before, after, GuardrailAction.Cleaned) { Reason = reason });
            return after;
        }
    }

    // XML 1.0, production Char, without the control characters that it allows for no use in a report.
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (InvisibleCharacters.LengthAt(text, i) is var hidden and > 0)
            {
                // A variant of a kanji in a name is the document's own writing.
                if (InvisibleCharacters.IsVariationSelectorAt(text, i)) legal.Append(text, i, hidden);
                i += hidden - 1;
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                legal.Append(text, i++, 2);
            }
            else if (!char.IsSurrogate(text[i]) && text[i] is not ('\uFFFE' or '\uFFFF') && (!char.IsControl(text[i]) || text[i] is '\n' or '\t'))
            {
                legal.Append(text[i]);
            }
        }

        return legal.ToString();
    }

    private static bool IsDocumentation(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == "https" && uri.Host == "docs.aws.amazon.com" && uri.UserInfo.Length == 0;

    [GeneratedRegex(@"\{\s*(HYPERLINK|INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|QUOTE|SET|ASK|FILLIN|MACROBUTTON|EMBED|REF|DATE|TIME|AUTHOR|FILENAME|=)[^{}]*\}|\b(DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON)\b[^\n。]*", RegexOptions.IgnoreCase)]
    private static partial Regex FieldCode();

    [GeneratedRegex(@"!?\[([^\]\n]*)\]\([^)\n]*\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"\b(?:https?|ftp|file|smb|data|javascript|mailto|ms-[a-z]+|vbscript):[!-;=?-~]+|\\\\[\w.$-]+\\[^\s、。]*|\bwww\.[!-;=?-~]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[ \t]*(#{1,6}[ \t]+|>[ \t]+|```[^\n]*$|\|?[ \t:|-]*-{3,}[ \t:|-]*$)", RegexOptions.Multiline)]
    private static partial Regex LineMarkup();

    [GeneratedRegex(@"(\*\*|__|`{1,3}|~~)(?=\S)([^\n]*?\S)\1")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[ \t]{2,}")]
    private static partial Regex Spaces();
}
