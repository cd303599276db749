using System.Collections.Immutable;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Input;

/// <summary>Which statements a model is shown.</summary>
/// <param name="Sent">Those that can be evidence, in document order.</param>
/// <param name="IsAttacked">Whether a statement speaks to a model, shown or not.</param>
/// <param name="Events">What is withheld, and why; captions and plain instructions are nothing to report.</param>
public sealed record SendableStatements(ImmutableArray<Statement> Sent, bool IsAttacked, ImmutableArray<GuardrailEvent> Events);

/// <summary>
/// IN-08: what can be no evidence is not sent. A model cannot obey an order that it never sees, and instructions and captions cost tokens
/// for nothing. The offline engine still reads what is withheld here.
/// </summary>
public static class Withhold
{
    public const string Rule = "IN-08 Withhold";

    public static SendableStatements From(ImmutableArray<Statement> statements)
    {
        var sent = ImmutableArray.CreateBuilder<Statement>();
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        var isAttacked = false;
        var talks = new Talk[statements.Length];
        for (var i = 0; i < talks.Length; i++)
        {
            talks[i] = TalkOf(statements[i], out var hasTags);
            isAttacked |= talks[i] == Talk.Model || hasTags;
        }

        // What stands in one paragraph or row with an order to a model belongs to it.
        var attacks = statements.Where((_, i) => talks[i] == Talk.Model).Select(s => (s.BlockId, s.Row)).ToHashSet();
        foreach (var (statement, own) in statements.Zip(talks))
        {
            var talk = attacks.Contains((statement.BlockId, statement.Row)) ? Talk.Model : own;
            if (talk != Talk.None)
            {
                events.Add(new(Rule, statement.Id, statement.Text, "", GuardrailAction.Withheld)
                {
                    Reason = talk == Talk.Model ? "speaks to a model" : "speaks to the reviewer, or about the verdict",
                });
            }
            else if (statement.Kind is not (StatementKind.Instruction or StatementKind.Caption) && InvisibleUnicode.Strip(statement.Text).Text.Any(char.IsLetterOrDigit))
            {
                sent.Add(statement);
            }
        }

        return new(sent.ToImmutable(), isAttacked, events.ToImmutable());
    }

    // Lead-in and notes travel with the statement, and so do its headings.
    private static Talk TalkOf(Statement statement, out bool hasTags)
    {
        var worst = Talk.None;
        hasTags = false;
        foreach (var text in statement.HeadingPath.Append(statement.Text).Append(statement.LeadIn ?? "").Concat(statement.Notes))
        {
            var stripped = InvisibleUnicode.Strip(text);
            hasTags |= stripped.Events.Any(e => e.Action == GuardrailAction.Warned);
            var talk = ReviewerTalk.Of(stripped.Text);
            if (talk > worst) worst = talk;
        }

        return worst;
    }
}
