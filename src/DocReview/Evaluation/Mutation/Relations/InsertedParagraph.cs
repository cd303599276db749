using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A text of our own is put into the document.</summary>
internal sealed class InsertedParagraph(InsertedTexts texts) : IRelation
{
    public string Id => texts.Id;

    public LocalizedText Description => texts.Description;

    public IEnumerable<Mutant> Mutants(ReviewedDocument original) => texts.Place == InsertionPlace.Document ? IntoDocument(original.Raw) : BehindSections(original.Raw);

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) =>
        texts.Expect == InsertionOutcome.NothingChanges ? Expect.SameBases(before, after) : Expect.NothingBecomesCompliant(before, after);

    private IEnumerable<Mutant> IntoDocument(RawDocument raw)
    {
        foreach (var text in texts.Texts)
        {
            yield return Mutant("beginning", text, 0, RawText.Paragraph(text));
            yield return Mutant("end", text, raw.Blocks.Length, RawText.Paragraph(text));
            yield return Mutant("table", text, raw.Blocks.Length, RowOf(text));
        }

        Mutant Mutant(string place, string text, int at, RawBlock block) =>
            new(place, "", text, () => DocumentStructure.Build(raw with { Blocks = raw.Blocks.Insert(at, block) }));
    }

    private IEnumerable<Mutant> BehindSections(RawDocument raw) => RawSection.Of(raw).Select((section, i) =>
    {
        var text = texts.Texts[i % texts.Texts.Length];
        return new Mutant(section.Title, "", text, () => DocumentStructure.Build(section.Append(raw, RawText.Paragraph(text))));
    });

    private static RawBlock RowOf(string text)
    {
        string[] cells = ["項目", "状況", "セキュリティ", text];
        var here = RawText.Paragraph("").Location;
        return new() { Type = BlockType.Table, Table = new([.. cells.Select((c, i) => new RawCell(i / 2, i % 2, 1, 1, c, here))], 2, 2, 1), Location = here };
    }
}
