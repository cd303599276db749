using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Rules.Facts;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules;

/// <summary>The rules of a lens, ready to run. Safe to share between documents and threads.</summary>
public sealed class RuleSet
{
    private readonly ImmutableArray<(IDesignRule Rule, LensRule Told)> _rules;
    private readonly FactReader _facts;

    /// <param name="lens">A lens that <see cref="RuleCheck"/> has no problem with.</param>
    public RuleSet(Lens lens)
    {
        var told = lens.Rules.ToDictionary(r => r.Code, StringComparer.Ordinal);
        _rules = [.. DesignRules.All.Where(r => told.ContainsKey(r.Code)).Select(r => (r, told[r.Code]))];
        _facts = new([.. _rules.Select(r => r.Told)], lens.Variants);
    }

    /// <summary>Codes of the rules that a lens runs, in their order.</summary>
    public static ImmutableArray<string> Codes(Lens lens)
    {
        var told = lens.Rules.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        return [.. DesignRules.All.Select(r => r.Code).Where(told.Contains)];
    }

    /// <summary>Runs the rules in the order of their codes on what passed the guardrails.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RuleOutcome Apply(
        DesignDocument document,
        ImmutableArray<Statement> statements,
        ImmutableArray<BestPractice> practices,
        ImmutableArray<ProposedClassification> observations,
        CancellationToken cancellationToken) => Apply(document, statements, Read(statements, cancellationToken), practices, observations, cancellationToken);

    /// <summary>What the rules know of statements. No verdict is needed for it, so it can be read beside the classifying.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal FactTable Read(ImmutableArray<Statement> statements, CancellationToken cancellationToken) => _facts.Read(statements, cancellationToken);

    internal RuleOutcome Apply(
        DesignDocument document,
        ImmutableArray<Statement> statements,
        FactTable facts,
        ImmutableArray<BestPractice> practices,
        ImmutableArray<ProposedClassification> observations,
        CancellationToken cancellationToken)
    {
        if (_rules.IsEmpty) return new(observations, [], []);
        var application = new EffectApplication(practices, observations);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (rule, told) in _rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var result in rule.Analyze(new(told, document, statements, observations, facts)))
            {
                ImmutableArray<RuleEffect> effects = [.. told.Effects, .. result.Subjects.SelectMany(s => s.Effects)];
                foreach (var effect in effects) application.Apply(rule, result, effect);
                if (result.IsRemarked && (effects.IsEmpty || effects.Any(application.Concerns))) diagnostics.Add(Remark(rule, told, result));
            }
        }

        return new(application.Observations, application.Remarks, diagnostics.ToImmutable());
    }

    private static Diagnostic Remark(IDesignRule rule, LensRule told, RuleResult result)
    {
        // The remark stands where the decisive statement stands.
        var at = result.Cited[rule.Needs.Roles[0]].FirstOrDefault() ?? result.Cited.Values.SelectMany(s => s).First();
        return new(RuleKinds.DiagnosticCode(rule.Kind), RuleKinds.Severity(rule.Kind), RuleMessage.Fill(rule.Code, told.Message, result), at.Location, at.SectionId, at.Id);
    }
}
