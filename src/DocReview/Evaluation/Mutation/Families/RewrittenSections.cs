using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;

namespace DocReview.Evaluation.Mutation.Families;

/// <summary>Each section in turn is written another way that means the same: nothing may change.</summary>
internal abstract class RewrittenSections : IRelation
{
    public abstract string Id { get; }

    public abstract LocalizedText Description { get; }

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var raw = original.Raw;
        foreach (var section in RawSection.Of(raw))
        {
            var before = section.Text(raw);
            var changed = section.Map(raw, Rewrite);
            var after = section.Text(changed);
            if (after != before) yield return new(section.Title, before, after, () => DocumentStructure.Build(changed));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);

    /// <summary>The text of a heading, paragraph or cell in other characters; the same text where nothing is to be changed.</summary>
    protected abstract string Rewrite(string text);
}
