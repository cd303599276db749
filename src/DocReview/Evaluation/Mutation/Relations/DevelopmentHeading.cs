using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Core.Statements;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A statement is moved into a section on the development environment.</summary>
internal sealed partial class DevelopmentHeading : MovedSupport
{
    public override string Id => "move-to-development";

    public override LocalizedText Description => new("根拠となる文を「開発環境」の節に移すと、その文は根拠でなくなる", "When a supporting statement is moved under a heading on the development environment, its support goes");

    protected override string Heading => "開発環境の構成";

    protected override bool CanMove(Statement statement) =>
        !Production().IsMatch(statement.Text) && !statement.HeadingPath.Any(h => Production().IsMatch(h));

    [GeneratedRegex("本番|商用|共通|全環境|各環境|すべての環境|production", RegexOptions.IgnoreCase)]
    private static partial Regex Production();
}
