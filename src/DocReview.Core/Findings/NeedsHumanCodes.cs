namespace DocReview.Core.Findings;

/// <summary>Reasons for which a person has to look at a finding.</summary>
public static class NeedsHumanCodes
{
    /// <summary>Not stated, but parts of the document could not be read.</summary>
    public const string UnreadParts = "unread-parts";

    /// <summary>The document speaks both for and against the practice.</summary>
    public const string EvidenceBothWays = "evidence-both-ways";
}
