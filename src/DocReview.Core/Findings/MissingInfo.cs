namespace DocReview.Core.Findings;

/// <summary>
/// OUT-12: what the document does not say enough about is non-compliant. The status is written here from the basis, and the basis from
/// accepted observations; no engine can author it.
/// </summary>
public static class MissingInfo
{
    public const string Rule = "OUT-12 MissingInfo";

    /// <summary>The verdict that a basis leads to.</summary>
    public static FindingStatus StatusOf(FindingBasis basis) => basis == FindingBasis.Satisfied ? FindingStatus.Compliant : FindingStatus.NonCompliant;
}
