using System.Collections.Immutable;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>What an answer to <c>confirm-finding</c> says.</summary>
/// <param name="Answers">Claim to <c>yes</c>, <c>no</c> or <c>unclear</c>. A claim without one is not confirmed.</param>
/// <param name="Events">What was repaired or refused.</param>
public sealed record Confirmations(ImmutableSortedDictionary<string, string> Answers, ImmutableArray<GuardrailEvent> Events);

/// <summary>Reads the answer to <c>confirm-finding</c>. Whatever is wrong with it confirms nothing.</summary>
public static class ConfirmationAnswer
{
    public const string Yes = "yes";

    private const string No = "no";
    private const string Unclear = "unclear";

    private static readonly ImmutableSortedDictionary<string, string> Nothing = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static AnswerShape Shape { get; } = new()
    {
        Rows = "rows",
        IdField = "claim",
        Fields = [new("claim") { MaxLength = 20 }, new("answer") { Values = [Yes, No, Unclear] }],
    };

    /// <param name="answer">The model's text.</param>
    /// <param name="claims">Ids of the claims asked.</param>
    /// <param name="nonce">Of the fence.</param>
    /// <param name="instructions">Texts that must not come back.</param>
    public static Confirmations Read(string answer, IReadOnlyCollection<string> claims, string nonce, ImmutableArray<string> instructions)
    {
        if (Leak.Find(answer, nonce, instructions) is { } leak) return new(Nothing, [leak]);
        var salvaged = Salvage.Read(answer);
        if (salvaged.Json is null) return new(Nothing, salvaged.Events);
        var read = Schema.Check(salvaged.Json, Shape);
        if (!read.IsUsable) return new(Nothing, [.. salvaged.Events, .. read.Events]);

        // Two answers to one claim are none.
        var answers = read.Rows.Where(r => claims.Contains(r.Id)).GroupBy(r => r.Id, StringComparer.Ordinal)
            .Where(r => r.Select(x => x["answer"]).Distinct(StringComparer.Ordinal).Count() == 1)
            .ToImmutableSortedDictionary(r => r.Key, r => r.First()["answer"]!, StringComparer.Ordinal);
        return new(answers, [.. salvaged.Events, .. read.Events]);
    }
}
