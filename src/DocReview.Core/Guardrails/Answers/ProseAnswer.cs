using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>Texts as a model gave them for one practice, before their guardrails.</summary>
public sealed record ProposedProse(string PracticeId, LocalizedText AsIs, LocalizedText ToBe);

/// <summary>Reads the answer to <c>write-asis-tobe</c>: its form only; <see cref="Prose.ProseVerifier"/> judges what it says.</summary>
public static class ProseAnswer
{
    public static AnswerShape Shape { get; } = new()
    {
        Rows = "rows",
        IdField = "practice",
        Fields = [new("practice") { MaxLength = 40 }, new("asIsJa"), new("asIsEn"), new("toBeJa"), new("toBeEn")],
    };

    /// <summary>One text per practice asked; a practice with two is left out, as is one that was not asked.</summary>
    /// <param name="answer">The model's text.</param>
    /// <param name="practices">Ids asked.</param>
    public static ImmutableArray<ProposedProse> Read(string answer, IReadOnlyCollection<string> practices)
    {
        if (Salvage.Read(answer).Json is not { } json || Schema.Check(json, Shape) is not { IsUsable: true } read) return [];
        return
        [
            .. read.Rows.Where(r => practices.Contains(r.Id))
                .GroupBy(r => r.Id, StringComparer.Ordinal)
                .Where(g => g.Count() == 1)
                .Select(g => g.Single())
                .Select(r => new ProposedProse(r.Id, new(r["asIsJa"]!, r["asIsEn"]!), new(r["toBeJa"]!, r["toBeEn"]!))),
        ];
    }
}
