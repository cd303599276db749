using DocReview.Core.Documents;
using DocReview.Core.Findings;

namespace DocReview.Core.Rules;

/// <summary>What sort of trouble a rule finds.</summary>
internal enum RuleKind
{
    /// <summary>A claim stands against a concrete setting. The setting wins.</summary>
    Contradiction,

    /// <summary>A setting that is a danger whatever else the document says.</summary>
    RiskySetting,

    /// <summary>One fact is stated in two ways, and the document does not say which holds.</summary>
    Inconsistency,

    /// <summary>What is shown as done is a plan elsewhere.</summary>
    PlanAsDone,

    /// <summary>What has to be known stands in a document that was not handed in.</summary>
    OtherDocument,

    /// <summary>Something is to be done, and nobody is named who receives or does it.</summary>
    MissingParty,
}

internal static class RuleKinds
{
    public static string DiagnosticCode(RuleKind kind) => kind switch
    {
        RuleKind.Contradiction => DiagnosticCodes.ClaimAgainstSetting,
        RuleKind.RiskySetting => DiagnosticCodes.RiskySetting,
        RuleKind.Inconsistency => DiagnosticCodes.InconsistentStatements,
        RuleKind.PlanAsDone => DiagnosticCodes.PlanAsDone,
        RuleKind.OtherDocument => DiagnosticCodes.InAnotherDocument,
        _ => DiagnosticCodes.PartyNotNamed,
    };

    public static DiagnosticSeverity Severity(RuleKind kind) =>
        kind is RuleKind.OtherDocument or RuleKind.MissingParty ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    /// <summary>The reason for a person's check; null where the setting speaks for itself.</summary>
    public static string? NeedsHuman(RuleKind kind) => kind switch
    {
        RuleKind.RiskySetting => null,
        RuleKind.Contradiction => NeedsHumanCodes.ClaimAgainstSetting,
        RuleKind.Inconsistency => NeedsHumanCodes.InconsistentStatements,
        RuleKind.PlanAsDone => NeedsHumanCodes.PlanAsDone,
        RuleKind.OtherDocument => NeedsHumanCodes.InAnotherDocument,
        _ => NeedsHumanCodes.PartyNotNamed,
    };
}
