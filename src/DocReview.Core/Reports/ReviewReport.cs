using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Reports;

/// <summary>Step 8's result: everything a writer prints, format-free, in both languages.</summary>
public sealed record ReviewReport
{
    public required ReportedDocument Document { get; init; }

    public required ReportedLens Lens { get; init; }

    public required RunManifest Run { get; init; }

    /// <summary>The date on the cover. Its time zone is configured, never the machine's, so that the same input gives the same bytes.</summary>
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>Statements by document order; findings refer to them.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>One per best practice that was judged, in lens order.</summary>
    public required ImmutableArray<ReportedFinding> Findings { get; init; }

    /// <summary>Practices in scope on which the engine failed, in lens order. Nothing is said about them, because nothing is known.</summary>
    public ImmutableArray<BestPractice> NotJudged { get; init; } = [];

    /// <summary>What the guardrails did, in the order in which they ran.</summary>
    public ImmutableArray<GuardrailEvent> Events { get; init; } = [];

    /// <summary>The findings that ask for action, most urgent first: by risk, then contradicted, partial, not stated, then lens order.</summary>
    public required ImmutableArray<ReportedFinding> Actions { get; init; }

    /// <summary>What to ask the customer, most urgent first: one question per criterion that the document leaves open.</summary>
    public required ImmutableArray<CustomerQuestion> CustomerQuestions { get; init; }

    /// <summary>One per question in scope, in lens order.</summary>
    public required ImmutableArray<QuestionSummary> Questions { get; init; }

    public required ReviewSummary Summary { get; init; }

    /// <summary>Two or three sentences that sum up the review.</summary>
    public required LocalizedText Overview { get; init; }

    /// <summary>Document diagnostics in document order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Pages or parts that were not read wholly: what this review did not see.</summary>
    public required ImmutableArray<PartRange> UnreadParts { get; init; }

    /// <summary>The same in words, such as <c>p.4～6、p.9 の一部</c>; null when everything was read.</summary>
    public LocalizedText? UnreadPlaces { get; init; }
}

/// <summary>The reviewed document.</summary>
public sealed record ReportedDocument(
    string FileName,
    string Sha256,
    SourceFormat Format,
    int? Pages,
    string? Title,
    ImmutableArray<Section> Sections)
{
    /// <summary>Figures in document order.</summary>
    public ImmutableArray<ReportedFigure> Figures { get; init; } = [];

    /// <summary>The title, or the file name where the document has none.</summary>
    public string DisplayTitle => string.IsNullOrWhiteSpace(Title) ? FileName : Title;
}

/// <summary>The lens the document was reviewed against.</summary>
public sealed record ReportedLens(string Id, string Edition, LocalizedText Title, string Sha256);

/// <summary>A finding with its texts.</summary>
public sealed record ReportedFinding
{
    public required Finding Finding { get; init; }

    public required BestPractice Practice { get; init; }

    public required LocalizedText QuestionTitle { get; init; }

    /// <summary>Where the design stands. Paragraphs separated by <c>\n</c>.</summary>
    public required LocalizedText AsIs { get; init; }

    /// <summary>Where it should go; for a compliant practice, what to keep. Paragraphs separated by <c>\n</c>.</summary>
    public required LocalizedText ToBe { get; init; }

    /// <summary>Why the verdict is what it is. One paragraph.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>Essential criteria that are not stated, and any that is denied: what the document would have to say.</summary>
    public required ImmutableArray<Criterion> Missing { get; init; }

    /// <summary>1-based rank in <see cref="ReviewReport.Actions"/>; null when there is nothing to do.</summary>
    public int? Priority { get; init; }
}

/// <summary>Counts of one question.</summary>
public sealed record QuestionSummary(string QuestionId, LocalizedText Title, VerdictCounts Counts);

/// <summary>How many best practices ended how. Not-applicable ones are counted in no basis.</summary>
public sealed record VerdictCounts(int Satisfied, int Partial, int Contradicted, int NotStated, int NotApplicable)
{
    public int Compliant => Satisfied;

    public int NonCompliant => Partial + Contradicted + NotStated;

    public int Total => Compliant + NonCompliant + NotApplicable;
}

/// <summary>Counts of the whole review.</summary>
/// <param name="Counts">All practices.</param>
/// <param name="NonCompliantByRisk">Non-compliant practices by published risk; every risk is a key.</param>
public sealed record ReviewSummary(VerdictCounts Counts, ImmutableSortedDictionary<Risk, int> NonCompliantByRisk)
{
    /// <summary>Verdicts that what could not be read might change.</summary>
    public int DependingOnUnread { get; init; }

    /// <summary>Practices in scope without a verdict, because the engine failed on them. They are in no count.</summary>
    public int NotJudged { get; init; }
}

/// <summary>How the review was made. <see cref="StartedAt"/> and <see cref="DurationMs"/> are the only values that differ between two runs on the same input.</summary>
public sealed record RunManifest
{
    /// <summary><c>offline</c>, <c>openai</c>, <c>anthropic</c>, <c>replay</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The model that served; null for the offline engine.</summary>
    public string? Model { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required long DurationMs { get; init; }

    public required TokenUsage Usage { get; init; }

    public required RunFingerprint Fingerprint { get; init; }
}

/// <summary>Model calls and tokens; all zero for the offline engine.</summary>
public sealed record TokenUsage(int Calls, long InputTokens, long OutputTokens, long CachedTokens)
{
    public static TokenUsage None { get; } = new(0, 0, 0, 0);

    public static TokenUsage operator +(TokenUsage a, TokenUsage b) =>
        new(a.Calls + b.Calls, a.InputTokens + b.InputTokens, a.OutputTokens + b.OutputTokens, a.CachedTokens + b.CachedTokens);
}

/// <summary>SHA-256 (lower-case hex) of everything that decides the verdicts beside the document.</summary>
public sealed record RunFingerprint(string Prompts, string Lens, string Rules, string Config);
