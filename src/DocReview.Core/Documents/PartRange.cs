using System.Collections.Immutable;

namespace DocReview.Core.Documents;

/// <summary>Neighbouring pages that ended alike, or one part without a page: what a person wants to read of a list of parts.</summary>
/// <param name="First">1-based first page, or null.</param>
/// <param name="Last">1-based last page, or null.</param>
/// <param name="Name">Part name, or null.</param>
/// <param name="Status">How its parts ended.</param>
/// <param name="Reason">Diagnostic code that says why; null when Ok.</param>
public sealed record PartRange(int? First, int? Last, string? Name, PartStatus Status, string? Reason)
{
    /// <summary>The parts that were not read wholly, in their order, pages run together.</summary>
    public static ImmutableArray<PartRange> NotReadWholly(IEnumerable<DocumentPart> parts)
    {
        var ranges = ImmutableArray.CreateBuilder<PartRange>();
        foreach (var part in parts.Where(p => p.Status != PartStatus.Ok))
        {
            var continues = ranges.Count > 0 && part.Page is { } page && ranges[^1] is { Last: { } last } open
                && page == last + 1 && (open.Name, open.Status, open.Reason) == (part.Name, part.Status, part.Reason);
            if (continues) ranges[^1] = ranges[^1] with { Last = part.Page };
            else ranges.Add(new(part.Page, part.Page, part.Name, part.Status, part.Reason));
        }

        return ranges.ToImmutable();
    }
}
