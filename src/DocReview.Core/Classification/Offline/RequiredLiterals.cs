using System.Text;

namespace DocReview.Core.Classification.Offline;

/// <summary>
/// Finds words of which one must occur for a regular expression to match. Words are found for the whole lens in one pass, so that an
/// expression runs only on the few statements where it has a chance.
/// </summary>
internal static class RequiredLiterals
{
    private const int ShortestWord = 2;

    /// <summary>One word per way to match; null when some way needs none, so that the expression must always run.</summary>
    public static IReadOnlyList<string>? Of(string expression)
    {
        var position = 0;
        return Alternatives(expression, ref position);
    }

    private static List<string>? Alternatives(string e, ref int i)
    {
        List<string>? words = [];
        while (true)
        {
            var branch = Sequence(e, ref i);
            words = words is null || branch is null ? null : [.. words, .. branch];
            if (i >= e.Length || e[i] != '|') return words;
            i++;
        }
    }

    // The best of the things that must stand in sequence: that with the longest shortest word.
    private static List<string>? Sequence(string e, ref int i)
    {
        List<string>? best = null;
        var run = new StringBuilder();
        while (i < e.Length && e[i] is not ('|' or ')'))
        {
            var atom = Atom(e, ref i, out var literal);
            var optional = SkipQuantifier(e, ref i, out var repeated);
            if (literal is { } c && !optional)
            {
                run.Append(c);
                if (!repeated) continue;
            }

            best = Better(best, Word(run));
            run.Clear();
            if (!optional) best = Better(best, atom);
        }

        return Better(best, Word(run));
    }

    private static List<string>? Atom(string e, ref int i, out char? literal)
    {
        literal = null;
        var c = e[i++];
        switch (c)
        {
            case '(':
                if (i + 1 < e.Length && e[i] == '?' && e[i + 1] == ':') i += 2;
                var group = Alternatives(e, ref i);
                if (i < e.Length) i++;
                return group;
            case '[':
                if (i < e.Length && e[i] == '^') i++;
                if (i < e.Length && e[i] == ']') i++;
                while (i < e.Length && e[i] != ']') i += e[i] == '\\' ? 2 : 1;
                i++;
                return null;
            case '\\':
                if (i < e.Length && !char.IsAsciiLetterOrDigit(e[i])) literal = e[i];
                i++;
                return null;
            case '.' or '^' or '$':
                return null;
            default:
                literal = c;
                return null;
        }
    }

    private static bool SkipQuantifier(string e, ref int i, out bool repeated)
    {
        repeated = false;
        if (i >= e.Length || e[i] is not ('?' or '*' or '+' or '{')) return false;
        repeated = true;
        var optional = e[i] is '?' or '*';
        if (e[i] == '{')
        {
            optional = i + 1 < e.Length && e[i + 1] == '0';
            while (i < e.Length && e[i] != '}') i++;
        }

        i++;
        if (i < e.Length && e[i] == '?') i++;
        return optional;
    }

    private static List<string>? Word(StringBuilder run) => run.Length >= ShortestWord ? [run.ToString()] : null;

    private static List<string>? Better(List<string>? a, List<string>? b)
    {
        if (a is null || b is null) return a ?? b;
        return b.Min(w => w.Length) > a.Min(w => w.Length) ? b : a;
    }
}
