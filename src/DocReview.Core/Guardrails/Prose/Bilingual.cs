using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>OUT-13: the two languages say the same: each in its own script outside quotes, with the same numbers and services.</summary>
public static partial class Bilingual
{
    public const string Rule = "OUT-13 Bilingual";

    public static ImmutableArray<GuardrailEvent> Check(LocalizedText text, ServiceList services)
    {
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        if (!Kana().IsMatch(text.Ja)) Ask("ja", text.Ja, "the Japanese text holds no kana");
        if (Japanese().IsMatch(Quotes().Replace(text.En, ""))) Ask("en", text.En, "the English text holds Japanese outside quotes");
        var (ja, en) = (Numbers.Find(text.Ja), Numbers.Find(text.En));
        foreach (var number in ja.Where(n => !en.Any(n.Means))) Ask("en", number.Written, "a number stands in the Japanese text only");
        foreach (var number in en.Where(n => !ja.Any(n.Means))) Ask("en", number.Written, "a number stands in the English text only");
        var differing = services.Find(text.Ja).SymmetricExcept(services.Find(text.En));
        foreach (var service in differing) Ask("en", service, "a service is named in one language only");
        return events.ToImmutable();

        void Ask(string language, string before, string reason) =>
            events.Add(new(Rule, null, $"{language}: {before}", "", GuardrailAction.AskAgain) { Reason = reason });
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Kana();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex("「[^」]*」|『[^』]*』|\"[^\"]*\"|“[^”]*”")]
    private static partial Regex Quotes();
}
