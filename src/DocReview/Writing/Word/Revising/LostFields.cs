using System.Collections.Immutable;

namespace DocReview.Writing.Word.Revising;

/// <summary>
/// Fields whose identity is lost: their text stands in the document, but under no name. A field whose text is gone as well was deleted,
/// which is a person's right.
/// </summary>
internal static class LostFields
{
    // Short texts such as 未定 stand in many places and prove nothing.
    private const int LeastText = 12;

    public static (ImmutableArray<LostField> Fields, double Share) Of(EditedReport edited, SnapshotFile now)
    {
        var generated = now.Fields.ToDictionary(f => f.Key, f => f.Text);
        if (edited.Snapshot is not { } before) return WithoutBase(edited, now);
        var telling = before.Fields.Where(f => f.Text.Length >= LeastText).ToList();
        var claimed = edited.Fields.Values.Select(f => f.Cell).ToHashSet();
        var loose = edited.Body.Descendants(Wml.P)
            .Where(p => !p.Ancestors(Wml.Cell).Any(claimed.Contains))
            .Select(AcceptedText.OfParagraph)
            .ToHashSet(StringComparer.Ordinal);
        ImmutableArray<LostField> lost =
        [
            .. telling.Where(f => !edited.Fields.ContainsKey(f.Key) && f.Text.Split('\n').MaxBy(l => l.Length) is { } line && line.Length >= LeastText && loose.Contains(line))
                .Select(f => new LostField(f.Key, f.Text, generated.GetValueOrDefault(f.Key))),
        ];
        return (lost, telling.Count == 0 ? 0 : (double)lost.Length / telling.Count);
    }

    // Then a missing field may be new, deleted or lost, and only a file in which most are found is safe.
    private static (ImmutableArray<LostField> Fields, double Share) WithoutBase(EditedReport edited, SnapshotFile now)
    {
        ImmutableArray<LostField> missing = [.. now.Fields.Where(f => !edited.Fields.ContainsKey(f.Key)).Select(f => new LostField(f.Key, null, f.Text))];
        return (missing, now.Fields.IsEmpty ? 0 : (double)missing.Length / now.Fields.Length);
    }
}
