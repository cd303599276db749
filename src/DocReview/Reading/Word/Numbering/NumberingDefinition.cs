using System.Collections.Immutable;

namespace DocReview.Reading.Word.Numbering;

/// <summary>A <c>w:num</c> with its abstract definition and overrides applied.</summary>
/// <param name="NumId">Id paragraphs refer to.</param>
/// <param name="CounterId">The abstract definition that holds the counters; several nums share one.</param>
/// <param name="Levels">Nine levels.</param>
/// <param name="StartOverrides">Per level: the value this num restarts at when first used, or null.</param>
internal sealed record NumberingDefinition(
    int NumId, string CounterId, ImmutableArray<NumberingLevel> Levels, ImmutableArray<int?> StartOverrides)
{
    /// <summary>The level tied to the nearest of the styles, or null.</summary>
    public int? LevelOfStyle(ImmutableArray<string> styleIds)
    {
        foreach (var id in styleIds)
        {
            for (var level = 0; level < Levels.Length; level++)
                if (string.Equals(Levels[level].StyleId, id, StringComparison.Ordinal)) return level;
        }

        return null;
    }
}
