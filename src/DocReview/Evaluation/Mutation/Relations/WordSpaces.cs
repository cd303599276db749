using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>「IAM ロール」 and 「IAMロール」 are the same words.</summary>
internal sealed partial class WordSpaces : RewrittenSections
{
    public override string Id => "word-spaces";

    public override LocalizedText Description => new("和文と欧文の間の空白を変えても、判定は変わらない", "Spaces between Japanese and Latin words change nothing");

    // Taken out where there are any, put in where there are none.
    protected override string Rewrite(string text) => Space().IsMatch(text) ? Space().Replace(text, "") : Joint().Replace(text, " ");

    [GeneratedRegex(@"(?<=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}ー]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}ー])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Joint();
}
