using System.Collections.Immutable;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;

namespace DocReview.Writing.Word.Revising;

/// <summary>What came of a merge.</summary>
public sealed record MergeOutcome
{
    /// <summary>The merged report; null when the fields could not be told apart any more.</summary>
    public required byte[]? Bytes { get; init; }

    /// <summary>One per field. Empty when refused.</summary>
    public required ImmutableArray<FieldDecision> Decisions { get; init; }

    /// <summary>Fields whose text is in the file while their identity is lost.</summary>
    public required ImmutableArray<LostField> Lost { get; init; }

    /// <summary>Whether the file still held what was generated. Without it, every difference counts as a person's.</summary>
    public required bool BaseKnown { get; init; }

    /// <summary>SHA-256 of what was generated, lower-case hex; null without it.</summary>
    public required string? BaseSha256 { get; init; }
}

/// <summary>A field that is no longer found under its name.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Base">What was generated, or null.</param>
/// <param name="Generated">What the new run says, or null.</param>
public sealed record LostField(FieldKey Key, string? Base, string? Generated);

/// <summary>
/// Merges a report that people edited with the report of a new run. The result is the person's file with the machine's news as tracked
/// changes and comments; nothing of the person's is removed. The same three inputs give the same bytes, and merging the result with the
/// same new run again changes nothing.
/// </summary>
public sealed class ReportMerge(ReportTexts texts)
{
    // Above this share the file was rebuilt rather than edited, and a merge would double everything.
    private const double MostLost = 0.2;

    /// <summary>The language of a generated report, so that the new run can be written in the same; null when the file does not say.</summary>
    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    public static ReportLanguage? LanguageOf(byte[] edited, string name) => SnapshotFile.Find(ReportFile.Open(edited, name))?.Language;

    /// <param name="edited">The person's file.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="fresh">The new run's report, as written.</param>
    /// <exception cref="InvalidDataException">A file is no Word document, or the fresh one is no report as generated.</exception>
    public MergeOutcome Merge(byte[] edited, string name, byte[] fresh)
    {
        ArgumentNullException.ThrowIfNull(edited);
        ArgumentNullException.ThrowIfNull(fresh);
        var from = EditedReport.Read(fresh, "new report", texts, []);
        if (from.Snapshot is not { } now) throw new InvalidDataException("The new report holds no snapshot of its fields: give a report as docreview wrote it.");
        var to = EditedReport.Read(edited, name, texts, now.Fields.Select(f => f.Key));
        var before = to.Snapshot;
        var hash = before is null ? null : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(to.File.Bytes(before.PartName)));
        if (before is not null && before.Language != now.Language)
            throw new InvalidDataException($"{name} was generated in '{before.Language.Code()}', the new report in '{now.Language.Code()}'. Give --language {before.Language.Code()}.");
        var lost = LostFields.Of(to, now);
        var outcome = new MergeOutcome { Bytes = null, Decisions = [], Lost = lost.Fields, BaseKnown = before is not null, BaseSha256 = hash };
        if (lost.Share > MostLost) return outcome;
        var decisions = ThreeWayMerge.Merge(new MergeInput
        {
            Base = before?.Fields,
            Edited = to.Texts(),
            Generated = now.Fields,
            RisenRows = RisenRows(before, now),
        });
        var application = new MergeApplication(to, from, texts);
        var applied = application.Apply(decisions);
        return outcome with { Decisions = applied, Bytes = application.Save() ?? edited };
    }

    // The priority follows from risk and verdict, so a higher one says that the risk rose. A compliant practice has none.
    private HashSet<string> RisenRows(SnapshotFile? before, SnapshotFile now)
    {
        var was = Priorities(before?.Fields ?? []);
        var practices = Priorities(now.Fields).Where(p => p.Value > was.GetValueOrDefault(p.Key)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        return now.Fields.Select(f => f.Key.Row).Where(r => practices.Contains(FieldNames.Practice(r))).ToHashSet(StringComparer.Ordinal);
    }

    private Dictionary<string, int> Priorities(ImmutableArray<GeneratedField> fields) => fields
        .Where(f => FieldNames.Field(f.Key.Row) == "priority")
        .GroupBy(f => FieldNames.Practice(f.Key.Row), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => Rank(g.First()), StringComparer.Ordinal);

    private int Rank(GeneratedField field)
    {
        string[] values = ["low", "medium", "high"];
        return Array.FindIndex(values, v => texts["choice.priority." + v].In(field.Key.Language) == field.Text) + 1;
    }
}
