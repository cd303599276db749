using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using DocReview.Core.Decisions;
using DocReview.Core.Documents;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Revising;

/// <summary>Reads people's decisions out of an edited report: what differs from the generated text in the fields that hold decisions.</summary>
public sealed class ReportDecisions(ReportTexts texts)
{
    private static readonly (string Field, DecisionSubject Subject)[] Subjects =
    [
        ("verdict", DecisionSubject.Verdict), ("priority", DecisionSubject.Priority), ("owner", DecisionSubject.Owner),
        ("due", DecisionSubject.Due), ("status", DecisionSubject.State),
    ];

    /// <exception cref="InvalidDataException">It is no Word document, or no longer holds what was generated.</exception>
    public ReviewDecisions Read(byte[] edited, string name)
    {
        ArgumentNullException.ThrowIfNull(edited);
        var report = EditedReport.Read(edited, name, texts, []);
        if (report.Snapshot is not { } snapshot)
            throw new InvalidDataException($"{name}: the file no longer holds what was generated (its custom XML part is gone), so edits cannot be told from generated text. Use the file as it was before it was converted.");
        var before = snapshot.Fields.ToDictionary(f => f.Key, f => f.Text);
        var (by, at) = LastEditor(report.File);
        return new()
        {
            Source = new(name, Convert.ToHexStringLower(SHA256.HashData(edited)), snapshot.RunId),
            Practices =
            [
                .. snapshot.Findings
                    .Select(f => new PracticeDecision
                    {
                        PracticeId = f.PracticeId,
                        EvidenceHash = f.EvidenceHash,
                        Decisions = [.. Subjects.Select(s => Decide(report, before, f.PracticeId, s.Field, s.Subject, by, at)).OfType<Decision>()],
                    })
                    .Where(p => !p.Decisions.IsEmpty),
            ],
        };
    }

    /// <summary>The evidence that each practice of a report rests on, by practice; null where the report does not say.</summary>
    /// <exception cref="InvalidDataException">It is no report as generated.</exception>
    public static IReadOnlyDictionary<string, string?> EvidenceOf(byte[] report, string name)
    {
        var snapshot = SnapshotFile.Find(ReportFile.Open(report, name)) ?? throw new InvalidDataException($"{name}: the report holds no snapshot of its fields: give a report as docreview wrote it.");
        return snapshot.Findings.ToDictionary(f => f.PracticeId, f => f.EvidenceHash, StringComparer.Ordinal);
    }

    // The first language in which a person changed the field speaks; its twin says the same or waits for translation.
    private Decision? Decide(
        EditedReport report, Dictionary<FieldKey, string> before, string practice, string field, DecisionSubject subject, string? by, DateTimeOffset? at)
    {
        foreach (var language in new[] { Language.Japanese, Language.English })
        {
            var key = new FieldKey(FieldIdentity.Tag(practice, field), language);
            if (!before.TryGetValue(key, out var was) || !report.Fields.TryGetValue(key, out var found)) continue;
            var now = AcceptedText.Of(found.Cell);
            if (now == was || IsOwnProposal(found.Cell)) continue;
            var (wasValue, wasReason) = Split(was, field, language);
            var (value, reason) = Split(now, field, language);
            if (wasValue == value && field != "verdict") continue;
            var editor = Editor(found.Cell);
            return new(subject, wasValue, value) { Reason = reason == wasReason ? null : reason, By = editor.By ?? by, At = editor.At ?? at };
        }

        return null;
    }

    // 要確認 that a merge proposed is no decision of a person until it is accepted.
    private static bool IsOwnProposal(XElement cell) => cell.Descendants(Wml.Ins).Any(Wml.IsOwn);

    // A verdict's first paragraph is the verdict, the rest is why; other fields are one value.
    private (string Value, string? Reason) Split(string text, string field, Language language)
    {
        if (field is "owner" or "due") return (text.Trim(), null);
        if (field is "priority" or "status") return (Choices.ValueOf(texts, field, text, language) ?? text.Trim(), null);
        var lines = text.Split('\n');
        var rest = string.Join('\n', lines.Skip(1)).Trim();
        return (Choices.ValueOf(texts, field, lines[0], language) ?? lines[0].Trim(), rest.Length == 0 ? null : rest);
    }

    private static (string? By, DateTimeOffset? At) Editor(XElement cell)
    {
        var revision = cell.Descendants().LastOrDefault(e => (e.Name == Wml.Ins || e.Name == Wml.Del) && !Wml.IsOwn(e));
        return revision is null ? (null, null) : ((string?)revision.Attribute(Wml.By), Time((string?)revision.Attribute(Wml.Date)));
    }

    private static (string? By, DateTimeOffset? At) LastEditor(ReportFile file)
    {
        var properties = file.TryRead("docProps/core.xml")?.Root!.Elements().ToList() ?? [];
        string? Value(string name) => properties.FirstOrDefault(e => e.Name.LocalName == name)?.Value;
        return Value("lastModifiedBy") is { Length: > 0 } by ? (by, Time(Value("modified"))) : (null, null);
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
