using DocReview.Core.Rules.Facts;
using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Values;

/// <summary>Reads which quantity a statement gives for which subject.</summary>
internal static class SubjectQuantities
{
    // From a subject's word to its value: the longest way is that across the cells of a row.
    private const int LongestWay = 80;

    /// <summary>The first exact quantity after a subject and before the next one.</summary>
    /// <param name="fact">What the statement says.</param>
    /// <param name="unit">The unit that is asked for.</param>
    public static IEnumerable<(SubjectPlace Place, Quantity Quantity)> Read(Fact fact, string unit)
    {
        if (fact.Subjects.IsEmpty) yield break;
        var quantities = Quantities.In(fact.Reading.Key).Where(q => q.Unit == unit).ToList();
        for (var i = 0; i < fact.Subjects.Length; i++)
        {
            var place = fact.Subjects[i];
            var end = i + 1 < fact.Subjects.Length ? fact.Subjects[i + 1].Place.Start : fact.Reading.Key.Length;
            var own = quantities.Where(q => q.Start >= place.Place.Start && q.Start < end && q.Start - place.Place.End <= LongestWay).ToList();

            // Two values for one subject are tiers or cases, and not for us to choose from.
            if (own.Count == 1) yield return (place, own[0]);
        }
    }

    /// <summary>The exact values among them.</summary>
    public static IEnumerable<StatedValue> Exact(Fact fact, string unit) =>
        Read(fact, unit).Where(r => r.Quantity.Bound == Bound.Exact).Select(r => new StatedValue(r.Place.Subject, Value(r.Quantity), r.Quantity.Text, fact.Statement));

    public static string Value(Quantity quantity) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{quantity.Amount} {quantity.Unit}");
}
