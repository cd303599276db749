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
}
