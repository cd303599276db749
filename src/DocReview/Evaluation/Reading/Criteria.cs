using System.Collections.Immutable;
using System.Globalization;
using DocReview.Evaluation.Reading.Scores;
using static System.FormattableString;

namespace DocReview.Evaluation.Reading;

/// <summary>The criteria that the readers are held to, each with its floor and what this run measured.</summary>
internal static class Criteria
{
    private const string Benchmarks = "timings are no gate here: see the reading benchmark";

    /// <summary>All rows in order.</summary>
    public static ImmutableArray<Criterion> Of(ReadingResult result)
    {
        var word = Kind(result, ReadingKind.Word);
        var tagged = Kind(result, ReadingKind.Tagged);
        var untagged = Kind(result, ReadingKind.Untagged);
        return
        [
            AtLeast("C1", "everything has a place in its source", 1, result.Documents, d => d.Places),
            Twins("C2", "tagged twins: headings as in Word", 0.99, result, ReadingKind.Tagged, t => t.Headings),
            Twins("C2", "untagged twins: headings as in Word", 0.95, result, ReadingKind.Untagged, t => t.Headings),
            AtLeast("C3", "Word: number, title and level of headings", 1, word, d => d.Headings),
            Twins("C4", "tagged twins: text order as in Word", 0.995, result, ReadingKind.Tagged, t => t.Order),
            Twins("C4", "untagged twins: text order as in Word", 0.985, result, ReadingKind.Untagged, t => t.Order),
            Oracle(result),
            NoneOf("C5", "radicals, lone surrogates, controls", result.Documents.Sum(d => d.Faults)),
            AtLeast("C6", "Latin words whole, no space inside Japanese", 0.99, result.Documents, d => d.Words),
            AtLeast("C7", "cells, Word: recall", 0.99, word, d => (d.Ruled + d.Borderless).Recall),
            AtLeast("C7", "cells, tagged: recall", 0.99, tagged, d => (d.Ruled + d.Borderless).Recall),
            AtLeast("C7", "cells, tagged: precision", 0.99, tagged, d => d.Tables.Precision),
            AtLeast("C7", "cells, untagged with lines: recall", 0.97, untagged, d => d.Ruled.Recall),
            AtLeast("C7", "cells, untagged with lines: precision", 0.97, untagged, d => (d.Ruled + d.ExtraTables).Precision),
            Borderless(untagged),
            AtLeast("C9", "notes reach the cells that cite them", 1, result.Documents, d => d.Notes),
            AtLeast("C10", "ticks keep their polarity", 1, result.Documents, d => d.Ticks),
            AtLeast("C11", "pages and parts say how they were read", 1, result.Documents, d => d.Parts),
            AtLeast("C12", "hidden text is listed and never said", 1, result.Documents, d => d.Hidden),
            NoneOf("C13", "files that do not read the same twice", result.Unstable.Length),
            Share("C13", "ids stay under unrelated edits", 1, result.Ids),
            Share("C14", "damaged copies end with a result or an error", 1, result.Damaged),
            Share("C15", "hostile packages are refused", 1, result.Hostile),
            new("C16", "100 pages per second, warm", Invariant($"{result.PagesPerSecond:0} pages/s; {Benchmarks}"), result.PagesPerSecond >= 100 ? CriterionVerdict.Met : CriterionVerdict.Elsewhere),
            new("C17", "no other program is needed to read", "readers start no process; pdftotext is asked only by this command", CriterionVerdict.Met),
        ];
    }

    private static ImmutableArray<DocumentScore> Kind(ReadingResult result, ReadingKind kind) => [.. result.Documents.Where(d => d.Kind == kind)];

    private static Criterion AtLeast(string id, string what, double floor, IReadOnlyCollection<DocumentScore> documents, Func<DocumentScore, Ratio> score) =>
        Judge(id, what, floor, [.. documents.Select(d => (d.Name, score(d)))]);

    private static Criterion Twins(string id, string what, double floor, ReadingResult result, ReadingKind kind, Func<TwinScore, Ratio> score) =>
        Judge(id, what, floor, [.. result.Twins.Where(t => t.Kind == kind).Select(t => (t.Name, score(t)))]);

    private static Criterion Oracle(ReadingResult result) => result.Oracle.IsEmpty
        ? new("C5", "characters as pdftotext sees them ≥ 0.999", "pdftotext is not installed: not compared", CriterionVerdict.Elsewhere)
        : Judge("C5", "characters as pdftotext sees them", 0.999, [.. result.Oracle.Select(o => (o.Name, o.F1))]);

    // A table told from white space alone may be less exact, but must then say so.
    private static Criterion Borderless(ImmutableArray<DocumentScore> documents)
    {
        var row = AtLeast("C7", "cells, untagged without lines: recall, or flagged", 0.8, documents, d => d.Borderless.Recall);
        var areFlagged = documents.Where(d => d.Borderless.Recall.Share < 0.8).All(d => d.FlagsTables);
        return areFlagged ? row with { Verdict = CriterionVerdict.Met } : row;
    }

    private static Criterion Share(string id, string what, double floor, Ratio share) => Judge(id, what, floor, [("", share)]);

    private static Criterion NoneOf(string id, string what, int count) =>
        new(id, $"{what} = 0", count.ToString(CultureInfo.InvariantCulture), count == 0 ? CriterionVerdict.Met : CriterionVerdict.Missed);

    // The share over all files together; the worst file is named, so that an average hides nothing.
    private static Criterion Judge(string id, string what, double floor, IReadOnlyCollection<(string Name, Ratio Score)> scores)
    {
        var counted = scores.Where(s => s.Score.Whole > 0).ToList();
        var asked = Invariant($"{what} {(floor < 1 ? "≥" : "=")} {floor:0.###}");
        if (counted.Count == 0) return new(id, asked, "no golden has any", CriterionVerdict.Missed);
        var total = Ratio.Sum(counted.Select(s => s.Score));
        var worst = counted.MinBy(s => s.Score.Share);
        var measured = total.Part == total.Whole || worst.Name.Length == 0
            ? Invariant($"{total} of {total.Whole}")
            : Invariant($"{total} of {total.Whole}; worst {worst.Score} in {worst.Name}");
        return new(id, asked, measured, total.Share >= floor ? CriterionVerdict.Met : CriterionVerdict.Missed);
    }
}
