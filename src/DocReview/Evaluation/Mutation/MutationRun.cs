using System.Collections.Immutable;

namespace DocReview.Evaluation.Mutation;

/// <summary>Checks relations on documents. The mutants are chosen by counting, never by chance, so that two runs give the same result.</summary>
/// <param name="judge">Steps 4 to 7.</param>
/// <param name="limit">Most mutants per relation over all documents; more are thinned out evenly, so that the time is bounded whatever is checked.</param>
internal sealed class MutationRun(Judge judge, int limit)
{
    private sealed record Task(int Relation, ReviewedDocument Document, Mutant Mutant);

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<RelationResult> Run(IReadOnlyList<ReviewedDocument> documents, IReadOnlyList<IRelation> relations, CancellationToken cancellationToken)
    {
        var tasks = relations
            .SelectMany((relation, i) => Thin([.. documents.SelectMany(d => relation.Mutants(d).Select(m => new Task(i, d, m)))]))
            .ToArray();
        var survivors = new Survivor?[tasks.Length];
        Parallel.For(0, tasks.Length, new() { CancellationToken = cancellationToken }, i => survivors[i] = Check(tasks[i], relations[tasks[i].Relation], cancellationToken));
        return [.. relations.Select((relation, r) => new RelationResult(
            relation,
            tasks.Count(t => t.Relation == r),
            [.. survivors.Where((s, i) => tasks[i].Relation == r).OfType<Survivor>()]))];
    }

    private Survivor? Check(Task task, IRelation relation, CancellationToken cancellationToken)
    {
        var (before, mutant) = (task.Document.Judgement, task.Mutant);
        var after = judge.Decide(mutant.Build(), cancellationToken);
        ImmutableArray<Violation> violations = [.. relation.Violations(before, mutant, after)];
        return violations.IsEmpty ? null : new(task.Document.Name, mutant.Site, mutant.Before, mutant.After, violations);
    }

    private IEnumerable<Task> Thin(Task[] tasks) =>
        tasks.Length <= limit ? tasks : Enumerable.Range(0, limit).Select(i => tasks[(int)((long)i * tasks.Length / limit)]);
}
