using System.Text.RegularExpressions;

namespace DocReview.Reading.Text;

/// <summary>Joins lines that one paragraph was broken into.</summary>
internal static partial class LineJoin
{
    /// <summary>Whether the text so far goes on in the next line.</summary>
    public static bool GoesOn(string text, string nextLine)
    {
        if (nextLine.Trim().Length == 0) return false;
        return !Ended().IsMatch(text) || char.IsWhiteSpace(nextLine[0]) && !Ended().IsMatch(text);
    }

    /// <summary>One line: no space between Japanese, one between Latin words.</summary>
    public static string Join(string text, string next)
    {
        if (text.Length == 0 || next.Length == 0) return text + next;
        var needsSpace = IsLatin(text[^1]) && IsLatin(next[0]);
        return needsSpace ? $"{text} {next}" : text + next;
    }

    private static bool IsLatin(char c) => c is > ' ' and < '\u007F';

    [GeneratedRegex(@"[。．！？!?:：]\s*$|[」）)]\s*$|(する|した|します|ます|です|である|こと|ない)\s*$")]
    private static partial Regex Ended();
}
