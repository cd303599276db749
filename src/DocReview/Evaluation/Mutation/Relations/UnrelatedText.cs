using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>Paragraphs about nothing that a lens asks about are put between the sections.</summary>
internal sealed class UnrelatedText : IRelation
{
    private static readonly string[] Texts =
    [
        "社員食堂の営業時間は平日の 11 時から 14 時までである。日替わり定食は前日の夕方に掲示板へ貼り出す。",
        "会議室の机は 8 台あり、椅子は倉庫から運ぶ。窓際の観葉植物には週に 2 回水をやる。",
        "最寄り駅からは徒歩 12 分で、雨の日は南口のバスが便利である。駐車場は来客用に 3 台分を空けている。",
        "The spring outing takes place on the second Saturday of April. Lunch boxes are ordered from the bakery next door.",
        "創立記念日には近隣の小学生を招いて見学会を開く。昨年は 42 名が参加し、紙飛行機を飛ばした。",
    ];

    public string Id => "add-unrelated-text";

    public LocalizedText Description => new("無関係な段落を加えても、判定は変わらない", "Adding an unrelated paragraph changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var sections = RawSection.Of(original.Raw).ToList();
        for (var i = 0; i < sections.Count; i++)
        {
            var (section, text) = (sections[i], Texts[i % Texts.Length]);
            yield return new(section.Title, "", text, () => DocumentStructure.Build(section.Append(original.Raw, RawText.Paragraph(text))));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);
}
