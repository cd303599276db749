using DocReview.Models.Port;

namespace DocReview.Models.Budget;

/// <summary>Keeps what is spent, and reserves what calls under way could cost, so that calls at the same time cannot exceed a cap together.</summary>
/// <param name="caps">What may be spent.</param>
/// <param name="day">What this and other processes spent today.</param>
internal sealed class SpendBook(BudgetCaps caps, DayFile day)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Spend> documents = new(StringComparer.Ordinal);
    private Spend run;
    private Spend reserved;

    /// <summary>Spent in this run, without what is reserved.</summary>
    public Spend Run
    {
        get { lock (gate) return run - reserved; }
    }

    /// <summary>Reserves the most that a call could cost.</summary>
    /// <exception cref="BudgetExceededException">It could exceed a cap. Nothing is reserved then.</exception>
    public void Reserve(string documentId, Spend most)
    {
        lock (gate)
        {
            Check(BudgetScope.Document, documents.GetValueOrDefault(documentId), most);
            Check(BudgetScope.Run, run, most);
            if (caps.Day != Cap.None) Check(BudgetScope.Day, day.Total() + reserved, most);
            Add(documentId, most);
            reserved += most;
        }
    }

    /// <summary>Replaces a reservation by what the call did cost.</summary>
    public void Settle(string documentId, Spend most, Spend actual)
    {
        lock (gate)
        {
            Add(documentId, actual - most);
            reserved -= most;
            if (caps.Day != Cap.None && actual != default) day.Add(actual);
        }
    }

    private void Add(string documentId, Spend amount)
    {
        documents[documentId] = documents.GetValueOrDefault(documentId) + amount;
        run += amount;
    }

    private void Check(BudgetScope scope, Spend used, Spend most)
    {
        var cap = caps.Of(scope);
        if (used.Tokens + most.Tokens > cap.Tokens) throw new BudgetExceededException(scope, BudgetUnit.Tokens, cap.Tokens.Value, used.Tokens, most.Tokens);
        if (used.Price + most.Price > cap.Price) throw new BudgetExceededException(scope, BudgetUnit.Price, cap.Price.Value, used.Price, most.Price);
    }
}
