using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>Paragraphs and headings in the report's languages: the first language, then the second in its quieter style.</summary>
internal static partial class Prose
{
    /// <summary>The same passage in each language.</summary>
    public static List<Paragraph> Each(ReportContext context, string style, Func<Language, string> text)
    {
        var first = text(context.First);
        var paragraphs = Lines(style, first, context.First).ToList();
        foreach (var language in context.Languages.Skip(1))
        {
            // Codes and names that are the same in both languages are printed once.
            if (text(language) is var second && second != first) paragraphs.AddRange(Lines(style + Styles.Second, second, language));
        }

        return paragraphs;
    }

    /// <summary>The same passage in each language, from the wording.</summary>
    public static List<Paragraph> Each(ReportContext context, string style, string key, params (string Name, string Value)[] arguments) =>
        Each(context, style, language => context.Say(key, language, arguments));

    /// <summary>One paragraph per line of the text, at least one.</summary>
    public static IEnumerable<Paragraph> Lines(string style, string text, Language language)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            yield return new Paragraph(style, new TextRun(line, language));
    }

    /// <summary>A numbered heading in one of the heading styles; in a report of two languages its second language follows as a line of its own.</summary>
    public static IEnumerable<BodyBlock> Heading(ReportContext context, string style, Func<Language, string> title, string? bookmark = null)
    {
        yield return new Paragraph(style, new TextRun(title(context.First), context.First))
        {
            Bookmark = bookmark ?? context.NextHeadingBookmark(),
        };
        foreach (var language in context.Languages.Skip(1))
        {
            var second = style == Styles.Heading2 ? "DRHeading2Second" : "DRHeading1Second";
            yield return new Paragraph(second, new TextRun(title(language), language));
        }
    }

    public static IEnumerable<BodyBlock> Heading(ReportContext context, string style, string key) =>
        Heading(context, style, language => context.Say(key, language));

    /// <summary>The text up to its first full stop, without the number of a step before it; the whole line when it has none.</summary>
    public static string FirstSentence(string text, Language language)
    {
        var line = StepNumber().Replace(text.ReplaceLineEndings("\n").Split('\n')[0], "");
        if (language == Language.Japanese)
        {
            var stop = line.IndexOf('。', StringComparison.Ordinal);
            return stop < 0 ? line : line[..(stop + 1)];
        }

        var period = line.IndexOf(". ", StringComparison.Ordinal);
        return period < 0 ? line : line[..(period + 1)];
    }

    /// <summary>The text cut to a number of characters as a person counts them.</summary>
    public static string Shorten(string text, int length)
    {
        var elements = new System.Globalization.StringInfo(text);
        return elements.LengthInTextElements <= length ? text : elements.SubstringByTextElements(0, length) + "…";
    }

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex StepNumber();
}
