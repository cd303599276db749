using DocReview.Models.Port;

namespace DocReview.Models.Budget;

/// <summary>What may be spent; null for no cap. Prices are in the currency of the price list.</summary>
internal sealed record BudgetCaps
{
    public Cap Document { get; init; } = Cap.None;

    public Cap Run { get; init; } = Cap.None;

    public Cap Day { get; init; } = Cap.None;

    public bool HasPrice => Document.Price is not null || Run.Price is not null || Day.Price is not null;

    public Cap Of(BudgetScope scope) => scope switch
    {
        BudgetScope.Document => Document,
        BudgetScope.Run => Run,
        _ => Day,
    };
}

/// <summary>Caps of one scope.</summary>
/// <param name="Tokens">Input and output together.</param>
/// <param name="Price">In the currency of the price list.</param>
internal sealed record Cap(long? Tokens, decimal? Price)
{
    public static Cap None { get; } = new(null, null);
}

/// <summary>An amount that is spent or reserved.</summary>
internal readonly record struct Spend(long Tokens, decimal Price)
{
    public static Spend operator +(Spend a, Spend b) => new(a.Tokens + b.Tokens, a.Price + b.Price);

    public static Spend operator -(Spend a, Spend b) => new(a.Tokens - b.Tokens, a.Price - b.Price);
}
