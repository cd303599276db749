using System.Globalization;

namespace DocReview.Models.Port;

/// <summary>What a budget is kept for.</summary>
internal enum BudgetScope
{
    Document,
    Run,
    Day,
}

/// <summary>What is counted.</summary>
internal enum BudgetUnit
{
    Tokens,

    /// <summary>In the currency of the price list.</summary>
    Price,
}

/// <summary>IN-06: a request was not sent, because it could have exceeded a budget.</summary>
/// <param name="scope">Document, run or day.</param>
/// <param name="unit">Tokens or price.</param>
/// <param name="limit">What is allowed.</param>
/// <param name="used">What is spent, or reserved by calls under way.</param>
/// <param name="asked">What this request could cost at most.</param>
internal sealed class BudgetExceededException(BudgetScope scope, BudgetUnit unit, decimal limit, decimal used, decimal asked)
    : ModelException(ModelFailure.OverBudget, Describe(scope, unit, limit, used, asked))
{
    public BudgetScope Scope { get; } = scope;

    public BudgetUnit Unit { get; } = unit;

    public decimal Limit { get; } = limit;

    public decimal Used { get; } = used;

    public decimal Asked { get; } = asked;

    private static string Describe(BudgetScope scope, BudgetUnit unit, decimal limit, decimal used, decimal asked)
    {
        string Number(decimal value) => value.ToString(unit == BudgetUnit.Tokens ? "N0" : "0.0000", CultureInfo.InvariantCulture);
        return $"Not sent: the request could cost {Number(asked)} ({unit}), {Number(used)} of {Number(limit)} are used for this {scope}. "
            + $"Raise Model:Budget:{unit}Per{scope}, or review less.";
    }
}
