namespace DocReview.Core.Rules.Design;

/// <summary>DR022: something is notified, and nowhere in the document does it say whom, by which way.</summary>
internal sealed class NotificationWithoutReceiver : IDesignRule
{
    public string Code => "DR022";

    public RuleKind Kind => RuleKind.MissingParty;

    public RuleNeeds Needs { get; } = new(["notification", "receiver"], ["notification"]);

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        // A receiver that is only planned, or named for another environment, still tells the reader who is meant.
        if (context.All("receiver").Count > 0) yield break;
        var notifications = context.InPlace("notification").Select(f => f.Statement).Take(2).ToList();
        if (notifications.Count > 0) yield return RuleResult.Of(("notification", notifications));
    }
}
