using System.Collections.Immutable;
using System.Xml.Linq;
using DocReview.Core.Merging;
using DocReview.Writing.Word.Markup;

namespace DocReview.Writing.Word.Revising;

/// <summary>What a report keeps about how it was generated: every field's text, and the findings in their order.</summary>
internal sealed record SnapshotFile
{
    private static readonly XNamespace Dr = Namespaces.Snapshot;

    /// <summary>The part it was read from.</summary>
    public required string PartName { get; init; }

    public required string? RunId { get; init; }

    public required ReportLanguage Language { get; init; }

    public required ImmutableArray<SnapshotFinding> Findings { get; init; }

    public required ImmutableArray<GeneratedField> Fields { get; init; }

    /// <summary>The snapshot of a report, or null when somebody stripped it.</summary>
    public static SnapshotFile? Find(ReportFile file)
    {
        foreach (var name in file.PartNames.Where(n => n.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (file.TryRead(name)?.Root is { } root && root.Name == Dr + "snapshot") return Read(name, root);
        }

        return null;
    }

    private static SnapshotFile Read(string name, XElement root) => new()
    {
        PartName = name,
        RunId = (string?)root.Attribute("runId"),
        Language = Enum.TryParse<ReportLanguage>((string?)root.Attribute("language"), ignoreCase: true, out var language) ? language : ReportLanguage.Both,
        Findings =
        [
            .. root.Elements(Dr + "order").Elements(Dr + "finding")
                .Select(f => new SnapshotFinding((string)f.Attribute("id")!, (string)f.Attribute("bookmark")!, (string?)f.Attribute("evidence"))),
        ],
        Fields =
        [
            .. root.Elements(Dr + "fields").Elements(Dr + "field").Select(f => new GeneratedField(
                new((string)f.Attribute("tag")!, (string?)f.Attribute("language") == "en" ? Core.Documents.Language.English : Core.Documents.Language.Japanese),
                string.Join('\n', f.Elements(Dr + "p").Select(p => p.Value)))),
        ],
    };
}

/// <summary>A finding of the snapshot.</summary>
/// <param name="PracticeId">The practice.</param>
/// <param name="Bookmark">Bookmark of its heading.</param>
/// <param name="EvidenceHash">What its verdict rested on; null in reports of earlier versions.</param>
internal sealed record SnapshotFinding(string PracticeId, string Bookmark, string? EvidenceHash);
