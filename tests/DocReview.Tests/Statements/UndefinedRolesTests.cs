using DocReview.Core.Documents;
using DocReview.Core.Statements.Checks;
using DocReview.Core.Statements.Splitting;
using DocReview.Tests.Support;

namespace DocReview.Tests.Statements;

public sealed class UndefinedRolesTests
{
    private static readonly RawBlock Roles = Raw.Table(["役割", "内容"], ["基盤管理者", "サーバを運用する"], ["業務担当者", "業務を行う"]);

    [Fact]
    public void A_role_that_nobody_introduced_is_reported_once()
    {
        var found = Check(Roles, Raw.Paragraph("監視責任者が承認する。監視責任者が記録する。"));

        Assert.Contains("「監視責任者」", Assert.Single(found).Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defined_role_is_not_reported() => Assert.Empty(Check(Roles, Raw.Paragraph("基盤管理者が承認する。")));

    [Fact]
    public void A_defined_role_inside_a_longer_name_is_that_role() => Assert.Empty(Check(Roles, Raw.Paragraph("情報部基盤管理者が承認する。")));

    [Fact]
    public void A_document_that_introduces_no_roles_owes_none() => Assert.Empty(Check(Raw.Paragraph("監視責任者が承認する。")));

    [Fact]
    public void Roles_may_be_introduced_in_sentences()
    {
        var found = Check(Raw.Paragraph("「基盤管理者」とは、サーバを運用する者をいう。"), Raw.Paragraph("「業務担当者」とは、業務を行う者をいう。"), Raw.Paragraph("監視責任者が承認する。"));

        Assert.Single(found);
    }

    private static List<Diagnostic> Check(params RawBlock[] blocks)
    {
        var document = Raw.Structure(blocks);
        return [.. DocumentChecks.Find(document, StatementSplitter.Split(document, BuiltInLens.Addressing), BuiltInLens.Addressing).Where(d => d.Code == DiagnosticCodes.UndefinedRole)];
    }
}
