using System.Collections.Immutable;
using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Core.Review;

namespace DocReview.Writing.Html;

/// <summary>Says where on the page each diagnostic is marked: at its statement, else its block, its section or its page.</summary>
internal sealed class DiagnosticPlaces
{
    private readonly ILookup<string, NumberedDiagnostic> _byTarget;

    public DiagnosticPlaces(DocumentReading reading)
    {
        var statements = reading.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var sections = reading.Sections.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var blocks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in reading.Blocks) blocks.TryAdd(block.Location.Path, block.Id);
        All = [.. reading.Diagnostics.Select((d, i) => new NumberedDiagnostic(
            string.Create(CultureInfo.InvariantCulture, $"D-{i + 1:D3}"),
            d,
            (d.StatementId is { } statement && statements.Contains(statement) ? statement : null)
                ?? Block(d.Location, blocks)
                ?? (d.SectionId is { } section && sections.Contains(section) ? section : null)
                ?? (d.Location?.Page is { } page && page <= reading.Pages ? PageId(page) : null)))];
        _byTarget = All.Where(d => d.Target is not null).ToLookup(d => d.Target!, StringComparer.Ordinal);
    }

    /// <summary>All diagnostics, in their order.</summary>
    public ImmutableArray<NumberedDiagnostic> All { get; }

    /// <summary>The diagnostics marked at an element.</summary>
    public IEnumerable<NumberedDiagnostic> At(string id) => _byTarget[id];

    public static string PageId(int page) => string.Create(CultureInfo.InvariantCulture, $"page-{page}");

    // A diagnostic about a cell (body/tbl[2]/r[3]/c[1]) belongs to its table (body/tbl[2]).
    private static string? Block(SourceLocation? location, Dictionary<string, string> blocks)
    {
        for (var path = location?.Path; path is not null; path = path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : null)
        {
            if (blocks.TryGetValue(path, out var id)) return id;
        }

        return null;
    }
}
