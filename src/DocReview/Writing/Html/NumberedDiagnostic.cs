using DocReview.Core.Documents;

namespace DocReview.Writing.Html;

/// <summary>A diagnostic with the name it has on the page.</summary>
/// <param name="Id"><c>D-001</c> in the order of the list.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Target">Id of the element it is marked at, or null when it is about the whole document.</param>
internal sealed record NumberedDiagnostic(string Id, Diagnostic Diagnostic, string? Target)
{
    /// <summary>Whether it tells of text that nobody reads as part of the document.</summary>
    public bool IsUnusedText => Diagnostic.Code is DiagnosticCodes.HiddenText or DiagnosticCodes.DeletedText or DiagnosticCodes.ReviewComment;
}
