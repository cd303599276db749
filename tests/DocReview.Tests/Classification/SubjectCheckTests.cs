using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Tests.Support;

namespace DocReview.Tests.Classification;

public sealed class SubjectCheckTests
{
    [Fact]
    public void A_document_about_something_else_is_reported()
    {
        var statements = Raw.Split(Raw.Paragraph("出張の精算を申請する。部長の印を要する。"));

        Assert.Equal(DiagnosticCodes.NotADesignDocument, SubjectCheck.Find(BuiltInLens.Lens, statements)?.Code);
    }

    [Fact]
    public void A_system_design_is_not_reported()
    {
        var statements = Raw.Split(Raw.Paragraph("AWS の VPC に ALB と EC2 を配置し、RDS を暗号化する。"));

        Assert.Null(SubjectCheck.Find(BuiltInLens.Lens, statements));
    }

    [Fact]
    public void A_lens_without_a_subject_judges_no_document() =>
        Assert.Null(SubjectCheck.Find(SmallLens.Load(), Raw.Split(Raw.Paragraph("出張の精算を申請する。"))));
}
