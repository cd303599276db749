namespace DocReview.Core.Classification;

/// <summary>Whether a statement speaks for or against a criterion.</summary>
public enum Stance
{
    Supports,
    Contradicts,
}

/// <summary>How much a statement says.</summary>
public enum Weight
{
    /// <summary>Enough to judge the criterion.</summary>
    States,

    /// <summary>On the subject, but not enough: never satisfies a criterion.</summary>
    Touches,

    /// <summary>Holds for a part only (△): against a practice it limits, and contradicts nothing.</summary>
    Partly,
}

/// <summary>
/// An engine's proposal. Ids only: the text always comes from the document.
/// </summary>
/// <param name="StatementId">The statement.</param>
/// <param name="PracticeId">The best practice.</param>
/// <param name="TargetId">A criterion or an anti-pattern of that practice.</param>
/// <param name="Stance">For or against.</param>
/// <param name="Weight">Enough, or merely on the subject.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Engine">Name of the engine: <c>offline</c>, or the model's.</param>
/// <param name="Source">What made the engine say so, such as a signal's id; for the trail.</param>
public sealed record ProposedClassification(
    string StatementId,
    string PracticeId,
    string TargetId,
    Stance Stance,
    Weight Weight,
    double Confidence,
    string Engine,
    string Source);
