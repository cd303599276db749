using System.Globalization;
using DocReview.Core.Lenses;
using DocReview.Core.Review;
using DocReview.Models.Budget;
using DocReview.Models.Tokens;

namespace DocReview.Hosting.ModelAccess;

/// <summary>What a review of a document would send, before batches are made: the document once, and the lens at least once.</summary>
/// <param name="Document">Tokens of all statements.</param>
/// <param name="Lens">Tokens of the practices, criteria and anti-patterns.</param>
/// <param name="Answers">Tokens of the answers, roughly.</param>
/// <param name="Statements">Number of statements.</param>
internal sealed record ReviewEstimate(long Document, long Lens, long Answers, int Statements)
{
    /// <summary>How often document and lens together are sent at most, caches of the provider left aside.</summary>
    public const double MostOften = 2.5;

    // One row (statement, practice, criterion, stance) has about this many tokens.
    private const int TokensPerRow = 30;

    /// <summary>Counts with the margin for other tokenizers.</summary>
    public static ReviewEstimate Of(DocumentReading reading, Lens lens) => new(
        TokenCounter.AtMost(reading.Statements.Sum(s => (long)TokenCounter.Count($"{s.Id} {s.Text}\n"))),
        TokenCounter.AtMost(lens.BestPractices.Sum(Tokens)),
        reading.Statements.Length * TokensPerRow,
        reading.Statements.Length);

    public IEnumerable<string> Describe(string file, ModelPrice? price, string currency)
    {
        var (least, most) = (Document + Lens, (long)((Document + Lens) * MostOften));
        yield return Invariant($"Document:    {file}: {Statements} statements, about {Document:N0} tokens");
        yield return Invariant($"Lens:        about {Lens:N0} tokens");
        yield return Invariant($"A review:    {least:N0} to {most:N0} tokens in, about {Answers:N0} out");
        yield return price is null
            ? "Cost:        the price list has no price for this model; add it to the file of Model:PriceFile"
            : Invariant($"Cost:        {price.AtMost(least, Answers):0.000} to {price.AtMost(most, Answers):0.000} {currency}, by prices of {price.AsOf:yyyy-MM-dd}");
    }

    private static long Tokens(BestPractice practice) =>
        TokenCounter.Count($"{practice.Id} {practice.Title.Ja}\n")
        + practice.Criteria.Sum(c => (long)TokenCounter.Count($"{c.Id} {c.Text.Ja}\n"))
        + practice.AntiPatterns.Sum(a => (long)TokenCounter.Count($"{a.Id} {a.Text.Ja}\n"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
