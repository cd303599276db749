using System.Globalization;
using System.Text;

namespace DocReview.Evaluation.Mutation;

/// <summary>Prints the results as text: one row per relation, and what survived.</summary>
internal static class MutationTable
{
    private const int LongestText = 240;

    public static string Print(IReadOnlyList<RelationResult> results, MutationFloors? floors, bool details)
    {
        var text = new StringBuilder();
        Line(text, $"{"relation",-22} {"mutants",8} {"killed",8} {"survived",9} {"rate",7} {"floor",7}  what must follow");
        foreach (var r in results)
        {
            var floor = floors is not null && floors.Floors.TryGetValue(r.Relation.Id, out var f) ? Rate(f) : "-";
            Line(text, $"{r.Relation.Id,-22} {r.Mutants,8} {r.Killed,8} {r.Survivors.Length,9} {Rate(r.Rate),7} {floor,7}  {r.Relation.Description.En}");
        }

        var (mutants, killed) = (results.Sum(r => r.Mutants), results.Sum(r => r.Killed));
        Line(text, $"{"total",-22} {mutants,8} {killed,8} {mutants - killed,9} {Rate(mutants == 0 ? null : killed / (double)mutants),7}");
        if (details) Survivors(text, results);
        return text.ToString();
    }

    private static void Survivors(StringBuilder text, IReadOnlyList<RelationResult> results)
    {
        foreach (var result in results.Where(r => r.Survivors.Length > 0))
        {
            Line(text, $"\n{result.Relation.Id}: {result.Relation.Description.Ja} / {result.Relation.Description.En}");
            foreach (var s in result.Survivors)
            {
                Line(text, $"  {s.Document} {s.Site}");
                Line(text, $"    - {Shorten(s.Before)}\n    + {Shorten(s.After)}");
                foreach (var v in s.Violations) Line(text, $"    {v.PracticeId}: {v.Before} -> {v.After}");
            }
        }
    }

    private static string Rate(double? rate) => rate is { } r ? r.ToString("0.000", CultureInfo.InvariantCulture) : "-";

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" | ");
        return line.Length <= LongestText ? line : line[..(char.IsHighSurrogate(line[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
