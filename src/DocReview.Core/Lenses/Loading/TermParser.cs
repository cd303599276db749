using System.Collections.Immutable;
using DocReview.Core.Statements;

namespace DocReview.Core.Lenses.Loading;

/// <summary>Parses the term notation of docs/lens-format.md: literals, {groups}, a|b, a..b and /regex/.</summary>
internal sealed class TermParser(TextFolder folder, IReadOnlyDictionary<string, string[]> own, IReadOnlyDictionary<string, string[]> shared)
{
    // A file uses the same terms and groups in hundreds of signals: each is parsed once and shared, which is most of a lens's loading.
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<TermPattern>> _groups = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">The term is malformed or names an unknown group; the message says which.</exception>
    public Term Parse(string source)
    {
        if (_terms.TryGetValue(source, out var known)) return known;
        var patterns = ImmutableArray.CreateBuilder<TermPattern>();
        foreach (var alternative in Alternatives(source)) Add(alternative, patterns, []);
        if (patterns.Count == 0) throw new FormatException($"the term \"{source}\" is empty");
        return _terms[source] = new(source, patterns.ToImmutable());
    }

    private void Add(string alternative, ImmutableArray<TermPattern>.Builder patterns, ImmutableHashSet<string> open)
    {
        if (IsRegex(alternative)) patterns.Add(Regex(alternative[1..^1]));
        else if (GroupName(alternative) is { } group) patterns.AddRange(Group(group, open));
        else if (alternative.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots)
            patterns.Add(new NearPattern(Literals(alternative[..dots], open), Literals(alternative[(dots + 2)..], open)));
        else patterns.Add(Literal(alternative));
    }

    private ImmutableArray<LiteralPattern> Literals(string side, ImmutableHashSet<string> open)
    {
        var patterns = ImmutableArray.CreateBuilder<TermPattern>();
        Add(side.Trim(), patterns, open);
        // A group may hold a few regular expressions; a distance is measured between literals only.
        var literals = patterns.OfType<LiteralPattern>().ToImmutableArray();
        return literals.Length > 0 ? literals : throw new FormatException($"\"{side}\" beside \"..\" has no plain words");
    }

    private ImmutableArray<TermPattern> Group(string name, ImmutableHashSet<string> open)
    {
        if (open.Contains(name)) throw new FormatException($"the word group {{{name}}} contains itself");
        if (_groups.TryGetValue(name, out var known)) return known;
        if (!own.TryGetValue(name, out var words) && !shared.TryGetValue(name, out words))
            throw new FormatException($"there is no word group {{{name}}}; add it to the file's \"terms\" or to common/terms.json");
        var patterns = ImmutableArray.CreateBuilder<TermPattern>();
        foreach (var word in words)
        {
            // Such a word would be looked for with its bar and never be found.
            if (!IsRegex(word) && word.Contains('|', StringComparison.Ordinal))
                throw new FormatException($"the word group {{{name}}} holds \"{word}\"; write its alternatives as words of their own");
            Add(word, patterns, open.Add(name));
        }

        return _groups[name] = patterns.ToImmutable();
    }

    private LiteralPattern Literal(string text)
    {
        var trimmed = text.Trim();
        var open = trimmed.EndsWith('*');
        var folded = folder.Fold(open ? trimmed[..^1] : trimmed);
        return folded.Length > 0 ? new(folded, open) : throw new FormatException($"the term \"{text}\" is empty");
    }

    private static RegexPattern Regex(string expression) =>
        ExpressionCheck.Problem(expression) is { } problem
            ? throw new FormatException($"/{expression}/ {problem}")
            : new(expression);

    private static bool IsRegex(string text) => text.Length > 2 && text[0] == '/' && text[^1] == '/';

    private static string? GroupName(string text) =>
        text.Length > 2 && text[0] == '{' && text.IndexOf('}', StringComparison.Ordinal) == text.Length - 1 ? text[1..^1] : null;

    // A | inside a regular expression belongs to it; the expression ends at the / that closes the alternative.
    private static IEnumerable<string> Alternatives(string source)
    {
        for (var start = 0; start < source.Length;)
        {
            var isRegex = source.AsSpan(start).TrimStart() is ['/', ..];
            var end = isRegex ? RegexEnd(source, start) : source.IndexOf('|', start);
            if (end < 0) end = source.Length;
            var part = source[start..end].Trim();
            if (part.Length > 0) yield return part;
            start = end + 1;
        }
    }

    private static int RegexEnd(string source, int start)
    {
        var inClass = false;
        for (var i = source.IndexOf('/', start) + 1; i < source.Length; i++)
        {
            if (source[i] == '\\') i++;
            else if (source[i] == '[') inClass = true;
            else if (source[i] == ']') inClass = false;
            else if (source[i] == '/' && !inClass && (i + 1 == source.Length || source[i + 1] == '|')) return i + 1;
        }

        return source.Length;
    }
}
