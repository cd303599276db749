using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reports;

/// <summary>Reports on a document of two sentences against <see cref="SmallLens"/>, from observations that a test makes up.</summary>
internal static class SmallReport
{
    private static readonly DesignDocument Document = Raw.Structure(
        Raw.Heading("1. 運用"), Raw.Paragraph("バックアップを毎日取得する。バックアップは同じディスクに置く。") with { Location = new("page[4]/line[2]", 4) });

    public static readonly ImmutableArray<Statement> Statements = StatementSplitter.Split(Document, BuiltInLens.Addressing);

    public static ProposedClassification Says(string target) => new("S-0001", SmallLens.PracticeId, target, Stance.Supports, Weight.States, 0.9, "offline", "test");

    public static ProposedClassification Denies(string target) => Says(target) with { StatementId = "S-0002", Stance = Stance.Contradicts };

    public static ReportedFinding Single(params ProposedClassification[] observations) => Compose(SmallLens.Load(), observations).Findings.Single();

    public static ReviewReport Compose(Lens lens, ProposedClassification[] observations, params (string Id, string Reason)[] notApplicable) =>
        ReportComposer.Compose(Input(lens, observations, notApplicable), BuiltInLens.Templates);

    public static ReviewReport ComposeUnread(params ProposedClassification[] observations)
    {
        var lens = SmallLens.Load();
        ImmutableArray<DocumentPart> parts =
        [
            new(1, null, PartStatus.Ok),
            .. Enumerable.Range(2, 3).Select(n => new DocumentPart(n, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage)),
            new(5, null, PartStatus.Ok),
            new(6, null, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs),
        ];
        var findings = Assessor.Assess([.. lens.BestPractices], [.. observations], new(Statements, true, ImmutableDictionary<string, string>.Empty));
        return ReportComposer.Compose(Input(lens, [], []) with { Findings = findings, Parts = parts }, BuiltInLens.Templates);
    }

    public static CompositionInput Input(Lens lens, ProposedClassification[] observations, (string Id, string Reason)[] notApplicable, ImmutableArray<Statement>? statements = null)
    {
        ImmutableArray<BestPractice> practices = [.. lens.BestPractices];
        var reasons = notApplicable.ToImmutableDictionary(n => n.Id, n => n.Reason, StringComparer.Ordinal);
        return new()
        {
            Document = new("設計書.md", new('0', 64), SourceFormat.Markdown, null, null, Document.Sections),
            Lens = lens,
            Practices = practices,
            Findings = Assessor.Assess(practices, [.. observations], new(statements ?? Statements, false, reasons)),
            Statements = statements ?? Statements,
            Diagnostics = [],
            Parts = [],
            Run = new() { Engine = "offline", StartedAt = DateTimeOffset.UnixEpoch, DurationMs = 1, Usage = TokenUsage.None, Fingerprint = new("", "", "", "") },
            ReviewedOn = new(2025, 4, 1),
        };
    }
}
