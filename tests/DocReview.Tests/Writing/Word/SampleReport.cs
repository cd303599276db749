using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Reports.Composing;

namespace DocReview.Tests.Writing.Word;

/// <summary>A report as the review of a real document would give it: 63 findings of every kind.</summary>
internal static class SampleReport
{
    public static ReviewReport Create()
    {
        var findings = WithPriorities([.. Rows(SampleCatalogue.Practices).Select((row, i) => SampleFinding.Create(row, i))]);
        ImmutableArray<ReportedFinding> actions = [.. findings.Where(f => f.Priority is not null).OrderBy(f => f.Priority)];
        return new ReviewReport
        {
            Document = new ReportedDocument(
                "会員管理システム 基本設計書 v1.2.pdf", new string('a', 64), SourceFormat.Pdf, 6,
                "市立美術館 会員管理システム 基本設計書", SampleStatements.Sections),
            Lens = new ReportedLens(
                "aws-well-architected-security", "2024-11-06",
                new LocalizedText("AWS Well-Architected フレームワーク セキュリティの柱", "AWS Well-Architected Framework, Security Pillar"),
                new string('b', 64)),
            Run = new RunManifest
            {
                Engine = "offline",
                StartedAt = new DateTimeOffset(2025, 4, 1, 9, 0, 0, TimeSpan.Zero),
                DurationMs = 812,
                Usage = TokenUsage.None,
                Fingerprint = new RunFingerprint(new string('c', 64), new string('b', 64), new string('d', 64), new string('e', 64)),
            },
            ReviewedOn = new DateOnly(2025, 4, 1),
            Statements = SampleStatements.All,
            Findings = findings,
            Actions = actions,
            CustomerQuestions = QuestionList.Of(actions, findings, SampleStatements.All, SampleStatements.Sections),
            Questions = [.. Rows(SampleCatalogue.Questions).Select(q => new QuestionSummary(
                q[0], new LocalizedText(q[1], q[2]), Count(findings.Where(f => f.Practice.QuestionId == q[0]))))],
            Summary = new ReviewSummary(Count(findings), Enum.GetValues<Risk>().ToImmutableSortedDictionary(
                risk => risk, risk => findings.Count(f => f.Practice.Risk == risk && f.Finding.Status == FindingStatus.NonCompliant))),
            Overview = new LocalizedText(
                "アカウントの分離、ネットワークの階層化、転送時の暗号化など、基盤の骨格は設計されています。一方で、ルートユーザーの日常利用、設定ファイルへの認証情報の記載、全開放の保守経路など、早急に見直すべき設計が含まれます。\nインシデント対応とデータ分類については記載が乏しく、実施状況の確認が必要です。",
                "The foundations are in place: separate accounts, a layered network and encryption in transit. Some design decisions need prompt correction, among them routine use of the root user, credentials in configuration files and a maintenance path open to the internet.\nIncident response and data classification are barely described and need clarification."),
            Diagnostics = Diagnostics,
            UnreadParts = [new PartRange(5, 5, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage)],
            UnreadPlaces = new LocalizedText("p.5", "p. 5"),
        };
    }

    public static IEnumerable<string[]> Rows(string table) => table.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('|'));

    public static VerdictCounts Count(IEnumerable<ReportedFinding> findings)
    {
        var all = findings.Select(f => f.Finding).ToList();
        int Of(FindingBasis basis) => all.Count(f => f.Status != FindingStatus.NotApplicable && f.Basis == basis);
        return new VerdictCounts(
            Of(FindingBasis.Satisfied), Of(FindingBasis.Partial), Of(FindingBasis.Contradicted), Of(FindingBasis.NotStated),
            all.Count(f => f.Status == FindingStatus.NotApplicable));
    }

    private static ImmutableArray<Diagnostic> Diagnostics =>
    [
        new(DiagnosticCodes.DuplicateSectionNumber, DiagnosticSeverity.Warning, new LocalizedText(
            "章番号「2.3」が 2 か所にある。参照先が定まらないため、番号を振り直すことが望ましい。",
            "Section number 2.3 appears twice. Renumber the sections so that references are unambiguous."),
            SectionId: "sec-2-3"),
        new(DiagnosticCodes.SentenceCutOff, DiagnosticSeverity.Info, new LocalizedText(
            "文が途中で切れている。続きを補うことが望ましい。", "A sentence breaks off. Complete it."), StatementId: "S-0011"),
        new(DiagnosticCodes.ImageOnlyPage, DiagnosticSeverity.Error, new LocalizedText(
            "ページが画像だけで構成されており、内容を評価に使えなかった。", "The page is an image; its content could not be used."),
            new SourceLocation("page[5]", 5)),
    ];

    private static ImmutableArray<ReportedFinding> WithPriorities(ImmutableArray<ReportedFinding> findings)
    {
        var ranks = findings
            .Where(f => f.Finding.Status == FindingStatus.NonCompliant)
            .OrderBy(f => f.Practice.Risk)
            .ThenBy(f => f.Finding.Basis switch { FindingBasis.Contradicted => 0, FindingBasis.Partial => 1, _ => 2 })
            .Select((f, i) => (f.Practice.Id, Rank: i + 1))
            .ToDictionary(r => r.Id, r => r.Rank, StringComparer.Ordinal);
        return [.. findings.Select(f => ranks.TryGetValue(f.Practice.Id, out var rank) ? f with { Priority = rank } : f)];
    }
}
