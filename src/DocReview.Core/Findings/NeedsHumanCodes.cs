using DocReview.Core.Guardrails.Answers;

namespace DocReview.Core.Findings;

/// <summary>Reasons for which a person has to look at a finding.</summary>
public static class NeedsHumanCodes
{
    /// <summary>Not stated, or only in part, while parts of the document could not be read.</summary>
    public const string UnreadParts = "unread-parts";

    /// <summary>Not stated, or only in part, while a figure in a section that is cited for it could not be read.</summary>
    public const string UnreadFigure = "unread-figure";

    /// <summary>The document speaks both for and against the practice.</summary>
    public const string EvidenceBothWays = "evidence-both-ways";

    /// <summary>A claim stands against a concrete setting.</summary>
    public const string ClaimAgainstSetting = "claim-against-setting";

    /// <summary>One fact is stated in two ways.</summary>
    public const string InconsistentStatements = "inconsistent-statements";

    /// <summary>What is shown as done is a plan elsewhere.</summary>
    public const string PlanAsDone = "plan-as-done";

    /// <summary>What decides stands in a document that was not handed in.</summary>
    public const string InAnotherDocument = "in-another-document";

    /// <summary>Nobody is named who receives or does it.</summary>
    public const string PartyNotNamed = "party-not-named";

    /// <summary>The model finds it in place, and the offline engine finds the opposite stated.</summary>
    public const string EnginesDisagree = "engines-disagree";

    /// <summary>Only the model finds it in place.</summary>
    public const string ModelAlone = "model-alone";

    /// <summary>The reason for which a guardrail hands a practice to a person; null for one that never does.</summary>
    internal static string? Of(string rule) => rule switch
    {
        Witness.Rule => EnginesDisagree,
        Contradiction.Rule => EvidenceBothWays,
        Alone.Rule => ModelAlone,
        _ => null,
    };
}
