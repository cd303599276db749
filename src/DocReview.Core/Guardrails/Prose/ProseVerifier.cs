using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Guardrails.Input;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>A generated text after its guardrails.</summary>
/// <param name="Accepted">The text to print; null when the template's text stands.</param>
/// <param name="AskAgain">Whether asking once more could help: the form was wrong, and nothing was invented.</param>
/// <param name="Events">What was done, and why.</param>
public sealed record VerifiedProse(LocalizedText? Accepted, bool AskAgain, ImmutableArray<GuardrailEvent> Events);

/// <summary>All guardrails of generated text, in order. Whatever is not accepted is replaced by the template's text, never repaired.</summary>
/// <param name="services">The services that are known.</param>
public sealed partial class ProseVerifier(ServiceList services)
{
    // A shorter quotation is a term, which the lens may have brought.
    private const int ShortestQuote = 8;

    /// <param name="generated">Japanese and English, with masked values restored.</param>
    /// <param name="sources">What they may draw on.</param>
    /// <param name="nonce">The nonce around the data that was sent; empty when there was none.</param>
    /// <param name="instructions">The instructions that were sent, without the lens.</param>
    public VerifiedProse Verify(LocalizedText generated, ProseSources sources, string nonce, ImmutableArray<string> instructions)
    {
        var (ja, en) = (WordSafe.Clean(generated.Ja), WordSafe.Clean(generated.En));
        var clean = new LocalizedText(ja.Text, en.Text);
        ImmutableArray<GuardrailEvent> wrong =
        [
            .. Both(clean).Select(t => Leak.Find(t, nonce, instructions)).OfType<GuardrailEvent>(),
            .. Both(clean).Where(Mask.HasPlaceholder).Select(t => new GuardrailEvent(Mask.Rule, null, t, "", GuardrailAction.Rejected) { Reason = "a placeholder that stands for nothing" }),
            .. Both(clean).SelectMany(t => Numbers.Check(t, sources.All)),
            .. Both(clean).SelectMany(t => Entities.Check(t, sources.All, services)),
            .. QuotesOf(clean.Ja).Select(q => Unquoted(q, sources)).OfType<GuardrailEvent>(),
            .. Both(clean).Where(t => ReviewerTalk.Of(t) == Talk.Model).Select(t => new GuardrailEvent(InstructionLike.Rule, null, t, "", GuardrailAction.Rejected) { Reason = "speaks to a model" }),
        ];
        var form = Bilingual.Check(clean, services);
        var isAccepted = wrong.IsEmpty && form.IsEmpty && clean.Ja.Length > 0 && clean.En.Length > 0;
        return new(isAccepted ? clean : null, wrong.IsEmpty && !form.IsEmpty, [.. ja.Events, .. en.Events, .. wrong, .. form]);
    }

    private static string[] Both(LocalizedText text) => [text.Ja, text.En];

    private static IEnumerable<string> QuotesOf(string text) => Quote().Matches(text).Select(m => m.Groups["q"].Value).Where(q => q.Length >= ShortestQuote);

    // What stands in quotation marks must stand in a source, and end as the source ends.
    private static GuardrailEvent? Unquoted(string quote, ProseSources sources)
    {
        var holding = sources.All.Where(s => QuoteLadder.Climb(quote, s).IsAccepted).ToList();
        if (holding.Count == 0) return new(QuoteLadder.Rule, null, quote, "", GuardrailAction.Rejected) { Reason = "quoted, and in no statement" };
        return holding.Exists(s => TailPolarity.Check(quote, s) is null) ? null : TailPolarity.Check(quote, holding[0]);
    }

    [GeneratedRegex("「(?<q>[^「」]+)」")]
    private static partial Regex Quote();
}
