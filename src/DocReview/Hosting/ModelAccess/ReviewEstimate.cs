using System.Collections.Immutable;
using System.Globalization;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Lenses;
using DocReview.Core.Review;
using DocReview.Models.Budget;
using DocReview.Models.Classifying;
using DocReview.Models.Tokens;

namespace DocReview.Hosting.ModelAccess;

/// <summary>
/// What classifying a document costs: the very batches a review would send are made and counted. Answers that are kept already make it
/// cheaper, confirming findings makes it a little dearer.
/// </summary>
/// <param name="Statements">Statements sent.</param>
/// <param name="Document">Tokens of the document's statements, counted once.</param>
/// <param name="Lens">Tokens of the lens, counted once.</param>
/// <param name="Calls">Calls.</param>
/// <param name="Input">Tokens in, of all calls.</param>
/// <param name="Repeated">Of these, tokens of instructions and lens after the first call, which providers keep at a lower price.</param>
/// <param name="Answers">Tokens out, about.</param>
internal sealed record ReviewEstimate(int Statements, long Document, long Lens, int Calls, long Input, long Repeated, long Answers)
{
    // One row (statement, practice, target, stance, weight) has about this many tokens.
    private const int TokensPerRow = 30;

    /// <exception cref="Configuration.SettingsException">A prompt folder cannot be used.</exception>
    public static ReviewEstimate Of(DocumentReading reading, ImmutableArray<BestPractice> practices)
    {
        var (classify, _, _) = ModelEngines.Prompts();
        var shown = ShownStatement.All(Withhold.From(reading.Statements).Sent);
        var (calls, input, prefix) = new ClassifyQuestion(classify, practices, "", classify.MaxOutputTokens).Cost(shown);
        return new(
            shown.Length,
            TokenCounter.AtMost(shown.Sum(s => (long)TokenCounter.Count($"{s.Shown.Id}: {s.Shown.Text}\n"))),
            TokenCounter.AtMost(TokenCounter.Count(LensText.Of(practices))),
            calls,
            TokenCounter.AtMost(input),
            TokenCounter.AtMost(Math.Max(0, calls - 1) * prefix),
            shown.Length * TokensPerRow);
    }

    /// <summary>Input tokens as a multiple of document and lens once.</summary>
    public double Ratio => Input / (double)Math.Max(1, Document + Lens);

    /// <summary>The same without what providers keep.</summary>
    public double RatioWithoutRepeated => (Input - Repeated) / (double)Math.Max(1, Document + Lens);

    public IEnumerable<string> Describe(string file, ModelPrice? price, string currency)
    {
        yield return Invariant($"Document:    {file}: {Statements} statements, about {Document:N0} tokens");
        yield return Invariant($"Lens:        about {Lens:N0} tokens");
        yield return Invariant($"A review:    {Calls} calls, about {Input:N0} tokens in ({Ratio:0.00} × document and lens; {RatioWithoutRepeated:0.00} × without the repeated part that providers keep) and {Answers:N0} out");
        yield return price is null
            ? "Cost:        the price list has no price for this model; add it to the file of Model:PriceFile"
            : Invariant($"Cost:        about {price.AtMost(Input, Answers):0.000} {currency} before any discount for the repeated part, by prices of {price.AsOf:yyyy-MM-dd}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
