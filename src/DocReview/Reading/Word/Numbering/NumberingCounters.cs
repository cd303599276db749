using System.Text;
using DocReview.Reading.Word.Styles;

namespace DocReview.Reading.Word.Numbering;

/// <summary>Counts the numbered paragraphs of one document in order, as Word does (ECMA-376 part 1, 17.9).</summary>
internal sealed class NumberingCounters(NumberingDefinitions definitions)
{
    private readonly Dictionary<string, int?[]> countersById = new(StringComparer.Ordinal);
    private readonly HashSet<(int NumId, int Level)> restarted = [];

    /// <summary>Counts one paragraph and gives what is printed before it; null when it has no numbering.</summary>
    public ListNumber? Next(ParagraphFormat paragraph)
    {
        if (paragraph.NumId is not { } numId || definitions.Find(numId) is not { } definition) return null;
        var level = paragraph.DirectNumLevel ?? definition.LevelOfStyle(paragraph.Style.Ids) ?? paragraph.Style.NumLevel ?? 0;
        level = Math.Clamp(level, 0, NumberingLevel.Count - 1);

        if (!countersById.TryGetValue(definition.CounterId, out var counters))
            countersById[definition.CounterId] = counters = new int?[NumberingLevel.Count];
        Advance(counters, definition, level);

        var own = definition.Levels[level];
        var text = own.IsBullet ? Bullet(own) : Print(counters, definition, level).Trim();
        return new ListNumber(text, own.IsBullet, level, definition);
    }

    private void Advance(int?[] counters, NumberingDefinition definition, int level)
    {
        // A skipped upper level is printed with its first value and counts from there: 2, 2.1.1, then 2.2.
        for (var upper = 0; upper < level; upper++) counters[upper] ??= FirstValue(definition, upper);

        // A num with a start override restarts the shared counter once, when it first appears.
        if (definition.StartOverrides[level] is { } start && restarted.Add((definition.NumId, level)))
            counters[level] = start;
        else
            counters[level] = counters[level] is { } value ? Math.Min(value, int.MaxValue - 1) + 1 : definition.Levels[level].Start;

        for (var deeper = level + 1; deeper < counters.Length; deeper++)
        {
            if (level + 1 <= (definition.Levels[deeper].RestartAfter ?? deeper)) counters[deeper] = null;
        }
    }

    private int FirstValue(NumberingDefinition definition, int level)
    {
        restarted.Add((definition.NumId, level));
        return definition.StartOverrides[level] ?? definition.Levels[level].Start;
    }

    private static string Print(int?[] counters, NumberingDefinition definition, int level)
    {
        var own = definition.Levels[level];
        var printed = new StringBuilder();
        for (var i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] != '%' || i + 1 >= own.Text.Length || own.Text[i + 1] is < '1' or > '9')
            {
                printed.Append(own.Text[i]);
                continue;
            }

            var index = own.Text[++i] - '1';
            var shown = definition.Levels[index];
            printed.Append(NumberFormats.Format(LegalFormat(own, shown), shown.Pattern, counters[index] ?? shown.Start));
        }

        return printed.ToString();
    }

    private static string LegalFormat(NumberingLevel own, NumberingLevel shown) =>
        own.IsLegal && shown.Format != "none" ? "decimal" : shown.Format;

    private static string Bullet(NumberingLevel level)
    {
        var glyph = SymbolFonts.MapText(level.Text.Trim(), level.SymbolFont, level.SymbolFont);

        // Word's hollow round bullet is the letter o of Courier New.
        return glyph == "o" ? "○" : glyph;
    }
}
