using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>The JSON in an answer, or null when there is none to be had without guessing.</summary>
public sealed record Salvaged(string? Json, ImmutableArray<GuardrailEvent> Events);

/// <summary>
/// OUT-03: an answer that is JSON but for its wrapping is unwrapped, by rules that leave valid JSON as it is. What remains unreadable is
/// rejected: two objects, a cut end or a wrong quotation mark are nothing to guess at.
/// </summary>
public static partial class Salvage
{
    public const string Rule = "OUT-03 Salvage";

    private static readonly ImmutableArray<(string Reason, Func<string, string> Repair)> Repairs =
    [
        ("byte order mark", t => t.TrimStart('\uFEFF')),
        ("thoughts before the answer", t => Thoughts().Replace(t, "")),
        ("code fence", t => CodeFence().Match(t) is { Success: true } fence ? fence.Groups["body"].Value : t),
        ("text around the object", t => OnlyObject(t) ?? t),
        ("trailing comma", WithoutTrailingCommas),
    ];

    public static Salvaged Read(string answer)
    {
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        var text = answer;
        foreach (var (reason, repair) in Repairs)
        {
            if (IsJson(text)) break;
            var repaired = repair(text);
            if (repaired == text) continue;
            events.Add(new(Rule, null, Shorten(text), Shorten(repaired), GuardrailAction.Repaired) { Reason = reason });
            text = repaired;
        }

        if (IsJson(text)) return new(text, events.ToImmutable());
        events.Add(new(Rule, null, Shorten(answer), "", GuardrailAction.Rejected) { Reason = "holds no JSON that can be read without guessing" });
        return new(null, events.ToImmutable());
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The one balanced object or array; null when there is none, or a second one behind it.
    private static string? OnlyObject(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        if (start < 0 || EndOf(text, start) is not { } end) return null;
        return text.AsSpan(end).IndexOfAny('{', '[') < 0 ? text[start..end] : null;
    }

    private static int? EndOf(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '"') i = EndOfString(text, i);
            else if (text[i] is '{' or '[') depth++;
            else if (text[i] is '}' or ']' && --depth == 0) return i + 1;
        }

        return null;
    }

    // Place of the closing quotation mark; the end of the text when there is none.
    private static int EndOfString(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i;
        }

        return text.Length;
    }

    private static string WithoutTrailingCommas(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                var end = Math.Min(EndOfString(text, i) + 1, text.Length);
                kept.Append(text, i, end - i);
                i = end - 1;
            }
            else if (text[i] != ',' || text.AsSpan(i + 1).TrimStart() is not ['}' or ']', ..])
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    private static string Shorten(string text) => text.Length <= 200 ? text : text[..200] + "…";

    // Some servers cut the opening mark off.
    [GeneratedRegex(@"^\s*(<think(ing)?>)?[\s\S]*?</think(ing)?>\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Thoughts();

    [GeneratedRegex(@"^[^`{\[]*```[ \t]*[A-Za-z0-9]*[ \t]*\r?\n(?<body>[\s\S]*?)\r?\n?[ \t]*```[^`{\[]*$")]
    private static partial Regex CodeFence();
}
