using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Lenses;

namespace DocReview.Models.Classifying;

/// <summary>The practices in scope as a model reads them: the same bytes in every call of a review, so that providers keep them.</summary>
internal static class LensText
{
    public static string Of(ImmutableArray<BestPractice> practices)
    {
        var text = new StringBuilder("LENS\n");
        foreach (var practice in practices)
        {
            text.Append(practice.Id).Append(' ').Append(practice.Title.Ja).Append('\n');
            foreach (var criterion in practice.Criteria) text.Append("+ ").Append(criterion.Id).Append(": ").Append(criterion.Text.Ja).Append('\n');
            foreach (var antiPattern in practice.AntiPatterns) text.Append("- ").Append(antiPattern.Id).Append(": ").Append(antiPattern.Text.Ja).Append('\n');
        }

        return text.ToString();
    }
}
