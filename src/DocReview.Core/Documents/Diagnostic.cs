namespace DocReview.Core.Documents;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>Something in the document limits what could be judged.</summary>
    Warning,

    /// <summary>The document, or a part of it, could not be read at all.</summary>
    Error,
}

/// <summary>
/// Anything wrong or noteworthy in the input, as data: bad input never throws. Our own bugs do.
/// </summary>
/// <param name="Code">Stable code in kebab-case, one of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What, where, and what to do, in both languages.</param>
/// <param name="Location">Where in the source, when known.</param>
/// <param name="SectionId">The section it belongs to, once structure is known.</param>
/// <param name="StatementId">The statement it belongs to, once statements are known.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    LocalizedText Message,
    SourceLocation? Location = null,
    string? SectionId = null,
    string? StatementId = null);
