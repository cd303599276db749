using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Prose;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>What was asked, as far as its answer must be held against it.</summary>
/// <param name="Statements">The statements of the batch.</param>
/// <param name="Nonce">The nonce around them.</param>
/// <param name="Instructions">The instructions, without the lens.</param>
/// <param name="Engine">The model's name, for the evidence.</param>
public sealed record AskedBatch(ImmutableArray<Statement> Statements, string Nonce, ImmutableArray<string> Instructions, string Engine);

/// <summary>What an answer to a batch is worth.</summary>
/// <param name="IsRejected">Whether nothing in it may be used.</param>
/// <param name="Proposals">In the order answered; still to be verified.</param>
/// <param name="AskAgain">Ids to ask for once more, in document order.</param>
/// <param name="Events">What was done, and why.</param>
public sealed record AnsweredBatch(
    bool IsRejected,
    ImmutableArray<ProposedClassification> Proposals,
    ImmutableArray<string> AskAgain,
    ImmutableArray<GuardrailEvent> Events);

/// <summary>
/// From a model's answer to proposals: salvage, leak, schema, ids, quotes. The answer names each statement that was asked, in rows or in
/// <c>none</c>; one that it leaves out is asked again.
/// </summary>
public static class ClassificationAnswer
{
    /// <summary>The form of the answer.</summary>
    public static AnswerShape Shape { get; } = new()
    {
        Rows = "rows",
        IdField = "statement",
        Lists = ["none"],
        Fields =
        [
            new("statement") { MaxLength = 20 },
            new("practice") { MaxLength = 40 },
            new("target") { MaxLength = 80 },
            new("stance") { Values = ["supports", "contradicts"] },
            new("weight") { Values = ["states", "touches", "partly"] },
            new("quote") { IsRequired = false },
        ],
    };

    /// <param name="answer">The model's text, with masked values restored.</param>
    /// <param name="asked">The question.</param>
    public static AnsweredBatch Read(string answer, AskedBatch asked)
    {
        ImmutableArray<string> ids = [.. asked.Statements.Select(s => s.Id)];
        if (Leak.Find(answer, asked.Nonce, asked.Instructions) is { } leak) return new(true, [], ids, [leak]);
        var salvaged = Salvage.Read(answer);
        if (salvaged.Json is null) return new(true, [], ids, salvaged.Events);
        var read = Schema.Check(salvaged.Json, Shape);
        if (!read.IsUsable) return new(true, [], ids, [.. salvaged.Events, .. read.Events]);

        var closed = IdClosure.Close(ids, read.Rows.Select(r => r.Id).Concat(read.Bad.Select(b => b.Id).OfType<string>()).Concat(read.Lists["none"]));
        var statements = asked.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var proposals = ImmutableArray.CreateBuilder<ProposedClassification>();
        var quotes = ImmutableArray.CreateBuilder<GuardrailEvent>();
        foreach (var row in read.Rows.Where(r => statements.ContainsKey(r.Id)))
        {
            if (IsQuoted(row, statements[row.Id], quotes)) proposals.Add(Proposal(row, asked.Engine));
        }

        var again = read.Bad.Select(b => b.Id).OfType<string>().Concat(closed.Missing).ToHashSet(StringComparer.Ordinal);
        return new(false, proposals.ToImmutable(), [.. ids.Where(again.Contains)], [.. salvaged.Events, .. read.Events, .. closed.Events, .. quotes]);
    }

    // A quote is not needed; one that is given must be the statement's.
    private static bool IsQuoted(AnswerRow row, Statement statement, ImmutableArray<GuardrailEvent>.Builder events)
    {
        if (row["quote"] is not { Length: > 0 } quote) return true;
        var match = QuoteLadder.Climb(quote, statement.Text, statement.Id);
        if (match.Event is { } found) events.Add(found with { PracticeId = row["practice"] });
        if (!match.IsAccepted) return false;
        if (TailPolarity.Check(quote, statement.Text, statement.Id) is not { } turned) return true;
        events.Add(turned with { PracticeId = row["practice"] });
        return false;
    }

    private static ProposedClassification Proposal(AnswerRow row, string engine) => new(
        row.Id,
        row["practice"]!,
        row["target"]!,
        row["stance"] == "supports" ? Stance.Supports : Stance.Contradicts,
        row["weight"] switch { "states" => Weight.States, "partly" => Weight.Partly, _ => Weight.Touches },
        Confidence: row["weight"] == "states" ? 0.8 : 0.5,
        engine,
        Source: engine);
}
