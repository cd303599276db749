namespace DocReview.Hosting;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A gate asked for (--fail-on, lens test) failed.</summary>
    public const int GateFailed = 1;

    /// <summary>Wrong usage or configuration; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>At least one document could not be reviewed, or is nothing the lens can judge.</summary>
    public const int DocumentFailed = 3;

    /// <summary>A relation of <c>eval mutate</c> holds less often than its floor asks.</summary>
    public const int RelationBroken = 7;

    /// <summary>Interrupted by the user.</summary>
    public const int Cancelled = 130;
}
