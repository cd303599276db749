using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>Technical writing often ends its sentences with ．</summary>
internal sealed class WesternPunctuation : RewrittenSections
{
    public override string Id => "western-punctuation";

    public override LocalizedText Description => new("句読点を「，．」にしても、判定は変わらない", "Writing ，． for 、。 changes nothing");

    protected override string Rewrite(string text) => text.Replace('、', '，').Replace('。', '．');
}
