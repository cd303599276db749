using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;

namespace DocReview.Tests.Writing.Word;

/// <summary>One finding of the sample, with texts that follow from its basis.</summary>
internal static class SampleFinding
{
    /// <param name="row">A line of <see cref="SampleCatalogue.Practices"/>.</param>
    /// <param name="index">Its position; decides which statements it cites.</param>
    public static ReportedFinding Create(string[] row, int index)
    {
        var practice = Practice(row);
        var basis = row[2] switch
        {
            "S" => FindingBasis.Satisfied,
            "P" => FindingBasis.Partial,
            "C" => FindingBasis.Contradicted,
            _ => FindingBasis.NotStated,
        };
        var satisfied = basis switch { FindingBasis.Satisfied => 3, FindingBasis.Partial => 1, _ => 0 };
        var missing = practice.Criteria.Skip(satisfied).ToImmutableArray();
        var evidence = basis == FindingBasis.NotStated ? [] : Evidence(practice, basis, index);
        return new ReportedFinding
        {
            Practice = practice,
            QuestionTitle = practice.Title,
            Finding = new Finding
            {
                BestPracticeId = practice.Id,
                Status = row[2] == "X" ? FindingStatus.NotApplicable
                    : basis == FindingBasis.Satisfied ? FindingStatus.Compliant : FindingStatus.NonCompliant,
                Basis = basis,
                Criteria = [.. practice.Criteria.Select((c, i) => new CriterionVerdict(
                    c.Id, c.Essential, StateOf(basis, i, satisfied), []))],
                Evidence = evidence,
                NotApplicableReason = row[2] == "X" ? "外部の事業者とリソースを共有しないため" : null,
                NeedsHuman = index == 2 ? ["single-weak-evidence"] : [],
            },
            AsIs = AsIs(practice, basis, satisfied),
            ToBe = basis == FindingBasis.Satisfied
                ? new LocalizedText("現在の設計を維持し、構成を変更する際は本項目への影響を確認する。", "Keep the current design and check the effect on this item with every change.")
                : new LocalizedText(
                    string.Join('\n', missing.Select(c => c.ToBe.Ja)), string.Join('\n', missing.Select(c => c.ToBe.En))),
            Rationale = Rationale(practice, basis, satisfied),
            Missing = missing,
        };
    }

    private static CriterionState StateOf(FindingBasis basis, int index, int satisfied) =>
        index < satisfied ? CriterionState.Satisfied
        : basis == FindingBasis.Contradicted && index == 0 ? CriterionState.Contradicted
        : CriterionState.NotStated;

    private static BestPractice Practice(string[] row) => new()
    {
        Id = row[0],
        QuestionId = row[0][..5],
        PillarId = "security",
        Title = new LocalizedText(row[3], row[4]),
        Risk = row[1] switch { "H" => Risk.High, "M" => Risk.Medium, _ => Risk.Low },
        Url = new Uri($"https://docs.aws.amazon.com/wellarchitected/latest/framework/{row[5]}.html"),
        Criteria = [.. SampleCriteria.Of(row[0][..5])],
        AntiPatterns = [],
    };

    private static ImmutableArray<Evidence> Evidence(BestPractice practice, FindingBasis basis, int index)
    {
        var statements = SampleStatements.All;
        var stance = basis == FindingBasis.Contradicted ? Stance.Contradicts : Stance.Supports;
        return
        [
            .. Enumerable.Range(0, basis == FindingBasis.Satisfied ? 2 : 1 + (index % 3))
                .Select(i => statements[((index * 5) + (i * 4)) % statements.Length])
                .OrderBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => new Evidence(
                    s.Id, practice.Criteria[0].Id, stance, Weight.States, s.Text, s.SectionId, s.Location.Page, "offline")),
        ];
    }

    private static LocalizedText AsIs(BestPractice practice, FindingBasis basis, int satisfied)
    {
        var met = practice.Criteria.Take(satisfied).ToList();
        return basis switch
        {
            FindingBasis.NotStated => new LocalizedText(
                "設計書には、この項目の判断に足る記載がない。", "The document does not say enough to judge this item."),
            FindingBasis.Contradicted => new LocalizedText(
                "設計書には、ベストプラクティスに反する次の内容が記載されている。\n・本番環境の設定を変更できる経路が限定されていない",
                "The document states the following, which runs against the practice.\n• The paths that can change production are not restricted"),
            _ => new LocalizedText(
                "設計書から次の点が確認できる。\n" + string.Join('\n', met.Select(c => "・" + c.Text.Ja)),
                "The document shows the following.\n" + string.Join('\n', met.Select(c => "• " + c.Text.En))),
        };
    }

    private static LocalizedText Rationale(BestPractice practice, FindingBasis basis, int satisfied)
    {
        var missing = practice.Criteria[Math.Min(satisfied, practice.Criteria.Length - 1)].Text;
        return basis switch
        {
            FindingBasis.Satisfied => new LocalizedText(
                "必須の基準をすべて満たすことが、設計書の記載から確認できる。", "The document shows that every essential criterion is met."),
            FindingBasis.Partial => new LocalizedText(
                $"必須の基準の一部は確認できるが、「{missing.Ja}」ことが読み取れない。", $"Part of the essential criteria is met, but the document does not show this: {missing.En}."),
            FindingBasis.Contradicted => new LocalizedText(
                $"「{missing.Ja}」ことに反する内容が記載されている。早急な見直しが必要である。", $"The document states the opposite of this: {missing.En}. It needs prompt correction."),
            _ => new LocalizedText(
                $"「{missing.Ja}」ことをはじめ、基準 4 件のいずれも設計書から読み取れない。", $"None of the 4 criteria can be found in the document, among them: {missing.En}."),
        };
    }
}
