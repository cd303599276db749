namespace DocReview.Evaluation.Reading;

/// <summary>Whether a criterion holds.</summary>
internal enum CriterionVerdict
{
    Met,
    Missed,

    /// <summary>Cannot be judged by this run; the figure says where it is.</summary>
    Elsewhere,
}

/// <summary>One row of the criteria table.</summary>
/// <param name="Id">C1 to C17.</param>
/// <param name="What">What is asked for, with its floor.</param>
/// <param name="Measured">The figure of this run.</param>
/// <param name="Verdict">Whether it is met.</param>
internal sealed record Criterion(string Id, string What, string Measured, CriterionVerdict Verdict);
