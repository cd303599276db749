using System.Text.RegularExpressions;

namespace DocReview.Core.Lenses.Loading;

/// <summary>
/// Refuses regular expressions whose time could grow faster than the text: a document is untrusted input, and must not be able to
/// make a lens run away.
/// </summary>
internal static class ExpressionCheck
{
    /// <summary>Null when the expression is usable, or what is wrong with it.</summary>
    public static string? Problem(string expression)
    {
        if (RepeatsARepetition(expression)) return "repeats a group that itself repeats without a limit; give the inner repetition a limit such as {0,20}";
        if (HasLookAroundOrBackReference(expression)) return "uses look-around or a back reference; only plain expressions are allowed";
        try
        {
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException e)
        {
            return $"is no regular expression: {e.Message}";
        }
    }

    private static bool HasLookAroundOrBackReference(string expression)
    {
        for (var i = 0; i + 1 < expression.Length; i++)
        {
            if (expression[i] == '\\')
            {
                if (expression[i + 1] is (>= '1' and <= '9') or 'k') return true;
                i++;
            }
            else if (expression[i] == '(' && expression[i + 1] == '?' && i + 2 < expression.Length && expression[i + 2] is '=' or '!' or '<' or '>')
            {
                return true;
            }
        }

        return false;
    }

    // (a+)+ and (a*b)* take exponential time; one unlimited repetition inside a limited group does not.
    private static bool RepeatsARepetition(string expression)
    {
        var unlimited = new Stack<bool>([false]);
        var inClass = false;
        for (var i = 0; i < expression.Length; i++)
        {
            var c = expression[i];
            if (c == '\\') i++;
            else if (c == '[') inClass = true;
            else if (c == ']') inClass = false;
            else if (inClass) continue;
            else if (c == '(') unlimited.Push(false);
            else if (c == ')' && unlimited.Count > 1)
            {
                var inner = unlimited.Pop();
                var repeats = i + 1 < expression.Length && IsUnlimited(expression, i + 1);
                if (inner && repeats) return true;
                if (inner || repeats) unlimited.Push(unlimited.Pop() | true);
            }
            else if (IsUnlimited(expression, i))
            {
                unlimited.Push(unlimited.Pop() | true);
            }
        }

        return false;
    }

    private static bool IsUnlimited(string expression, int i) =>
        expression[i] is '*' or '+'
        || (expression[i] == '{' && expression.IndexOf('}', i) is > 0 and var end && expression[end - 1] == ',');
}
