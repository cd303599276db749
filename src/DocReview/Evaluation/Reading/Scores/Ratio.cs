using System.Globalization;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Parts of a whole, which add up over documents. A whole of nothing is a full share: nothing was missed.</summary>
internal readonly record struct Ratio(long Part, long Whole)
{
    public double Share => Whole == 0 ? 1 : Part / (double)Whole;

    public static Ratio operator +(Ratio a, Ratio b) => new(a.Part + b.Part, a.Whole + b.Whole);

    public static Ratio Sum(IEnumerable<Ratio> ratios) => ratios.Aggregate(default(Ratio), (a, b) => a + b);

    /// <summary>Three digits, never rounded up to a whole share.</summary>
    public override string ToString() =>
        Whole == 0 ? "-" : (Part < Whole ? Math.Min(Share, 0.9994) : 1).ToString("0.000", CultureInfo.InvariantCulture);
}
