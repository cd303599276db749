using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Blocks, cells and statements that say where they stand, and pages or parts that say how they were read.</summary>
internal static class PlaceScore
{
    public static Ratio Of(DocumentReading reading)
    {
        var places = Places(reading).ToList();
        return new(places.Count(p => p.IsKnown), places.Count);
    }

    /// <summary>Every place that a reading names, and whether a person could find it.</summary>
    public static IEnumerable<(string Path, bool IsKnown)> Places(DocumentReading reading)
    {
        var isPdf = reading.Kind != ReadingKind.Word;
        // A description of a picture stands nowhere on the page: the page is enough.
        var figures = reading.Raw.Blocks.Where(b => b.Type == BlockType.Figure).Select(b => b.Location).ToHashSet();
        var places = reading.Raw.Blocks.Select(b => b.Location).Concat(reading.Statements.Select(s => s.Location))
            .Concat(reading.Tables.SelectMany(t => t.Cells).Select(c => c.Location));
        return places.Select(p => (p.Path, p.Path.Length > 0 && (!isPdf || (p.Page > 0 && (p.Box is not null || figures.Contains(p))))));
    }

    /// <summary>Pages (PDF) or at least one part (Word) with a status, and a reason where it is not Ok.</summary>
    public static Ratio Parts(DocumentReading reading)
    {
        var parts = reading.Raw.Parts;
        var wanted = reading.Raw.PageCount ?? Math.Max(1, parts.Length);
        return new(Math.Min(wanted, parts.Count(p => p.Status == PartStatus.Ok || p.Reason is not null)), wanted);
    }
}
