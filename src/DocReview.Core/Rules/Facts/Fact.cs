using System.Collections.Immutable;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Rules.Facts;

/// <summary>A statement that says one of a rule's facts.</summary>
/// <param name="Reading">The statement as the signals read it.</param>
/// <param name="Voice">How it commits to the fact.</param>
/// <param name="Words">The words that decided, in the reading's key.</param>
/// <param name="Subjects">What it is about, in the order of the words; each subject at its first place.</param>
internal sealed record Fact(Reading Reading, Voice Voice, Hit Words, ImmutableArray<SubjectPlace> Subjects)
{
    public Statement Statement => Reading.Statement;

    /// <summary>Whether it says that something is so, in any environment.</summary>
    public bool IsAsserted =>
        Voice is Voice.Asserted or Voice.Required && Statement.Kind is StatementKind.Design or StatementKind.Requirement;

    /// <summary>Whether it says that something is so in production.</summary>
    public bool IsInPlace => IsAsserted && !Statement.OutsideProduction;

    public bool IsPlanned => Voice == Voice.Planned || Statement.Kind == StatementKind.Planned;
}

/// <summary>Where a statement speaks of a subject.</summary>
internal readonly record struct SubjectPlace(RuleSubject Subject, Hit Place);
