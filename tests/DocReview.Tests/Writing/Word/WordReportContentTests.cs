using System.Xml.Linq;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Writing.Word;

namespace DocReview.Tests.Writing.Word;

/// <summary>What the report says, and in which language.</summary>
public sealed class WordReportContentTests
{
    private static readonly XNamespace W = WrittenReport.W;

    [Theory]
    [InlineData(ReportLanguage.Ja)]
    [InlineData(ReportLanguage.En)]
    [InlineData(ReportLanguage.Both)]
    public void Every_finding_has_exactly_one_heading_and_one_verdict(ReportLanguage language)
    {
        var report = SampleReport.Create();
        var written = WrittenReport.Of(report, language);
        var headings = written.Document.Descendants(W + "p")
            .Where(p => p.Element(W + "pPr") is not null && WrittenReport.Style(p) == "Heading2")
            .Select(WrittenReport.TextOf).ToList();
        var verdicts = written.RowTags().Where(t => t.EndsWith(":verdict", StringComparison.Ordinal)).ToList();
        foreach (var finding in report.Findings)
            Assert.Single(headings, h => h.StartsWith(finding.Practice.Id + " ", StringComparison.Ordinal));
        Assert.Equal(report.Findings.Select(f => $"dr:1:{f.Practice.Id}:verdict"), verdicts);
    }

    [Fact]
    public void A_document_to_ask_for_is_asked_for_beside_the_questions()
    {
        var report = SampleReport.Create();
        var findings = report.Findings.Select(f => f.Finding.Basis == FindingBasis.NotStated && f.Finding.Status == FindingStatus.NonCompliant
            ? f with { Finding = f.Finding with { OtherDocuments = ["運用手順書"] } }
            : f);
        var written = WrittenReport.Of(report with { Findings = [.. findings] }).Text;

        Assert.Contains("『運用手順書』に記載がある場合は、該当箇所をご提示ください。", written, StringComparison.Ordinal);
        Assert.Contains("If \"運用手順書\" says more about this, please provide the passage.", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_judged_and_what_the_checks_did_is_said()
    {
        var report = SampleReport.Create();
        var (failed, rest) = (report.Findings.First(f => f.Priority is null), report.Findings.RemoveAll(f => f.Priority is null));
        var written = WrittenReport.Of(report with
        {
            Findings = rest,
            NotJudged = [failed.Practice],
            Events = [new("OUT-06 PracticeClosure", "S-0001", "SEC99-BP01/x supports", "", GuardrailAction.Dropped) { Reason = "not in the lens" }],
        }).Text;

        Assert.Contains("判定していないベストプラクティス", written, StringComparison.Ordinal);
        Assert.Contains(failed.Practice.Id, written, StringComparison.Ordinal);
        Assert.Contains("レンズにない項目への回答を退けた。", written, StringComparison.Ordinal);
        Assert.DoesNotContain("判定していないベストプラクティス", WrittenReport.Of(report).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_action_list_holds_every_action_once_in_order_of_priority()
    {
        var report = SampleReport.Create();
        var list = WrittenReport.Of(report, ReportLanguage.Ja).Document.Descendants(W + "tbl")
            .Single(t => WrittenReport.Value(t.Element(W + "tblPr")!, "tblCaption") == "指摘事項一覧");
        var ids = list.Elements(W + "tr").Skip(1).Select(r => WrittenReport.TextOf(r.Elements(W + "tc").ElementAt(1)));
        Assert.Equal(report.Actions.Select(a => a.Practice.Id), ids);
    }

    [Fact]
    public void A_japanese_report_has_no_english_sentences_and_an_english_one_quotes_the_document_in_japanese()
    {
        var report = SampleReport.Create();
        var japanese = WrittenReport.Of(report, ReportLanguage.Ja).Text;
        Assert.Contains(report.Overview.Ja.Split('\n')[0], japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("The foundations are in place", japanese, StringComparison.Ordinal);
        Assert.DoesNotContain("Non-compliant", japanese, StringComparison.Ordinal);

        var english = WrittenReport.Of(report, ReportLanguage.En).Text;
        Assert.Contains("The foundations are in place", english, StringComparison.Ordinal);
        Assert.DoesNotContain("非準拠", english, StringComparison.Ordinal);
        Assert.Contains("「" + report.Findings[0].Finding.Evidence[0].Quote + "」", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Unread_parts_stand_on_the_cover_and_in_a_table_with_reason_and_remedy()
    {
        var report = SampleReport.Create() with
        {
            UnreadParts = [new(4, 6, null, Core.Documents.PartStatus.Unreadable, Core.Documents.DiagnosticCodes.ImageOnlyPage), new(null, null, "word/footnotes.xml", Core.Documents.PartStatus.Partial, "a-code-to-come")],
            UnreadPlaces = new("p.4～6、word/footnotes.xml の一部", "pp. 4–6, part of word/footnotes.xml"),
        };
        var written = WrittenReport.Of(report, ReportLanguage.Ja);
        var rows = written.Document.Descendants(W + "tbl")
            .Single(t => WrittenReport.Value(t.Element(W + "tblPr")!, "tblCaption") == "読み取れなかった箇所と理由")
            .Elements(W + "tr").Skip(1).Select(r => r.Elements(W + "tc").Select(WrittenReport.TextOf).ToList()).ToList();

        Assert.Contains("p.4～6、word/footnotes.xml の一部", written.Text, StringComparison.Ordinal);
        Assert.Equal(["p.4～6", "読み取り不可", "画像だけのページで、文字情報がない。", "文字認識（OCR）をした PDF か、元の Word ファイルで再度レビューする。"], rows[0]);
        Assert.Equal(["word/footnotes.xml", "一部のみ読み取り", "a-code-to-come", "該当箇所を原本で確認する。"], rows[1]);
    }

    [Fact]
    public void A_bilingual_report_sets_the_languages_side_by_side()
    {
        var row = WrittenReport.Of(SampleReport.Create()).RowControls()
            .Single(c => WrittenReport.Value(c.Element(W + "sdtPr")!, "tag") == "dr:1:SEC01-BP02:verdict");
        var cells = row.Descendants(W + "tc").Select(WrittenReport.TextOf).ToList();
        Assert.Equal(3, cells.Count);
        Assert.StartsWith("\u00A0非準拠（反する記載）\u00A0", cells[1], StringComparison.Ordinal);
        Assert.StartsWith("\u00A0Non-compliant (stated to the contrary)\u00A0", cells[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Compliant_practices_get_a_short_block_and_what_is_not_stated_says_what_is_missing()
    {
        var report = SampleReport.Create();
        var written = WrittenReport.Of(report, ReportLanguage.Ja);
        var compliant = report.Findings.First(f => f.Finding.Status == FindingStatus.Compliant).Practice.Id;
        Assert.Equal(["verdict", "asis", "tobe", "evidence"], Fields(written, compliant));
        var silent = report.Findings.First(f => f.Finding.Status == FindingStatus.NonCompliant && f.Finding.Basis == FindingBasis.NotStated);
        Assert.Equal(
            ["verdict", "asis", "tobe", "missing", "policy", "priority", "owner", "due", "status"], Fields(written, silent.Practice.Id));
    }

    [Fact]
    public void Every_essential_question_stands_once_beside_its_practice_and_its_place()
    {
        var report = SampleReport.Create();
        var table = WrittenReport.Of(report, ReportLanguage.Ja).Document.Descendants(W + "tbl")
            .Single(t => WrittenReport.Value(t.Element(W + "tblPr")!, "tblCaption") == "確認事項と回答欄");
        var rows = table.Elements(W + "tr").Skip(1).Select(WrittenReport.TextOf).ToList();
        var asked = report.CustomerQuestions.Where(q => q.Essential).ToList();
        var headings = report.Document.Sections.ToDictionary(s => s.Id, s => s.Heading, StringComparer.Ordinal);

        Assert.Contains(asked, q => q.SectionId is not null);
        Assert.Equal(asked.Select(q => q.PracticeId).Distinct(StringComparer.Ordinal).Count(), rows.Count);
        Assert.All(asked, q =>
        {
            var row = Assert.Single(rows, r => r.Contains(q.Text.Ja, StringComparison.Ordinal));
            Assert.StartsWith(q.PracticeId, row, StringComparison.Ordinal);
            if (q.SectionId is null) Assert.Contains(asked.Where(o => o.PracticeId == q.PracticeId).All(o => o.SectionId is null) ? "新しい章" : q.PracticeId, row, StringComparison.Ordinal);
        });
        Assert.All(
            asked.GroupBy(q => q.PracticeId).Select(g => g.First()).Where(q => q.SectionId is not null),
            q => Assert.Contains(rows, r => r.StartsWith(q.PracticeId, StringComparison.Ordinal) && r.Contains(headings[q.SectionId!], StringComparison.Ordinal)));
    }

    [Fact]
    public void The_evidence_index_gives_every_cited_statement_once_with_its_text_and_the_practices_that_cite_it()
    {
        var report = SampleReport.Create();
        var index = WrittenReport.Of(report, ReportLanguage.Ja).Document.Descendants(W + "tbl")
            .Single(t => WrittenReport.Value(t.Element(W + "tblPr")!, "tblCaption") == "根拠とした記載");
        var rows = index.Elements(W + "tr").Skip(1)
            .ToDictionary(r => WrittenReport.TextOf(r.Elements(W + "tc").First()), WrittenReport.TextOf, StringComparer.Ordinal);
        var cited = report.Findings.SelectMany(f => f.Finding.Evidence.Select(e => (e.StatementId, e.Quote, f.Practice.Id))).ToList();
        Assert.Equal(cited.Select(c => c.StatementId).ToHashSet(StringComparer.Ordinal), rows.Keys.ToHashSet(StringComparer.Ordinal));
        Assert.All(cited, c => Assert.Contains(c.Quote, rows[c.StatementId], StringComparison.Ordinal));
        Assert.All(cited, c => Assert.Contains(c.Id, rows[c.StatementId], StringComparison.Ordinal));
    }

    private static IEnumerable<string> Fields(WrittenReport written, string practice) => written.RowTags()
        .Where(t => t.StartsWith($"dr:1:{practice}:", StringComparison.Ordinal)).Select(t => t.Split(':')[^1]);
}
