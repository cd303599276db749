using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>ABC 123 becomes ＡＢＣ １２３.</summary>
internal sealed class FullWidth : RewrittenSections
{
    public override string Id => "full-width";

    public override LocalizedText Description => new("英数字を全角にしても、判定は変わらない", "Writing letters and digits in full width changes nothing");

    protected override string Rewrite(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c + 0xFEE0) : c));
}
