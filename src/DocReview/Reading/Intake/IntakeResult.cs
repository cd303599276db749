using DocReview.Core.Documents;

namespace DocReview.Reading.Intake;

/// <summary>Step 1's result: a file to read, or why there is none; both when the file can be read with a reservation.</summary>
/// <param name="FileName">Name with extension.</param>
/// <param name="File">The file; null when it cannot be read at all.</param>
/// <param name="Sha256">Hash of the bytes, when there were any.</param>
/// <param name="Diagnostics">What is wrong or noteworthy.</param>
internal sealed record IntakeResult(string FileName, SourceFile? File, string? Sha256, IReadOnlyList<Diagnostic> Diagnostics);
