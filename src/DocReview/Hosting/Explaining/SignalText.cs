using System.Collections.Immutable;
using System.Globalization;
using DocReview.Core.Lenses;

namespace DocReview.Hosting.Explaining;

/// <summary>Writes a signal as a lens author reads it.</summary>
internal static class SignalText
{
    /// <summary>The signal that a source such as <c>SEC02-BP03/secret_store#1</c> names, or null when the practice has no such signal.</summary>
    public static Signal? Find(BestPractice practice, string source)
    {
        var parts = source.Split('/', '#');
        if (parts.Length != 3 || parts[0] != practice.Id || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var signals = practice.Criteria.Where(c => c.Id == parts[1]).SelectMany(c => c.Signals)
            .Concat(practice.AntiPatterns.Where(a => a.Id == parts[1]).SelectMany(a => a.Signals))
            .ToList();
        return number >= 1 && number <= signals.Count ? signals[number - 1] : null;
    }

    /// <summary>The signal's conditions on one line.</summary>
    public static string Write(Signal signal)
    {
        var parts = new List<string>();
        Add("all", signal.All);
        Add("any", signal.Any);
        Add("none", signal.None);
        Add($"at least {signal.AtLeastCount} of", signal.AtLeastOf);
        Add("under", signal.Under);
        if (signal.Within != SignalScope.Statement) parts.Add($"within {Name(signal.Within)}");
        if (signal.Polarity != SignalPolarity.Affirmative) parts.Add($"polarity {Name(signal.Polarity)}");
        if (signal.Weight != SignalWeight.States) parts.Add($"weight {Name(signal.Weight)}");
        return string.Join("; ", parts);

        void Add(string name, ImmutableArray<Term> terms)
        {
            if (!terms.IsEmpty) parts.Add($"{name}: {string.Join(", ", terms.Select(t => t.Source))}");
        }
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
