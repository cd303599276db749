namespace DocReview.Core.Merging;

/// <summary>What becomes of a field.</summary>
public enum FieldAction
{
    /// <summary>Nobody changed it, or both sides say the same.</summary>
    Untouched,

    /// <summary>Only the machine changed it: its text is proposed as a tracked change.</summary>
    Propose,

    /// <summary>Only the person changed it: it stays.</summary>
    KeepEdit,

    /// <summary>Both changed it: the person's text stays, the machine's becomes a comment.</summary>
    Conflict,

    /// <summary>The person deleted it and the machine has nothing new to say.</summary>
    StayDeleted,

    /// <summary>The person deleted it, the machine says something new: it stays deleted and is listed.</summary>
    DeletedConflict,

    /// <summary>As before, and the risk rose: it comes back as a tracked insertion.</summary>
    BringBack,

    /// <summary>New in this run: a tracked insertion.</summary>
    Insert,

    /// <summary>No longer generated and not edited: a tracked deletion.</summary>
    Withdraw,

    /// <summary>No longer generated but edited: it stays, with a comment.</summary>
    KeepWithdrawn,

    /// <summary>No longer generated, and the person had deleted it already.</summary>
    Gone,
}

/// <summary>The decision on one field, with the three texts it was made on; a side that lacks the field is null.</summary>
public sealed record FieldDecision(FieldKey Key, FieldAction Action, string? Base, string? Edited, string? Generated)
{
    /// <summary>Whether the person's text stays here while the other language keeps the machine's: that one should follow.</summary>
    public bool AsksTwin { get; init; }

    /// <summary>Whether a person has to choose.</summary>
    public bool IsConflict => Action is FieldAction.Conflict or FieldAction.DeletedConflict or FieldAction.BringBack or FieldAction.KeepWithdrawn;
}
