using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>No rule may rest on whose document it is.</summary>
internal sealed partial class RenamedCompany : RewrittenSections
{
    public override string Id => "rename-company";

    public override LocalizedText Description => new("会社名を変えても、判定は変わらない", "Another name of the company changes nothing");

    protected override string Rewrite(string text) => Company().Replace(text, "株式会社みなと計算");

    [GeneratedRegex(@"(?:株式会社|\(株\)|（株）)\s?[\p{IsKatakana}\p{IsCJKUnifiedIdeographs}ーA-Za-z]{2,12}|[\p{IsKatakana}\p{IsCJKUnifiedIdeographs}ーA-Za-z]{2,12}株式会社")]
    private static partial Regex Company();
}
