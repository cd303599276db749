using System.Security.Cryptography;
using DocReview.Core.Documents;

namespace DocReview.Reading.Intake;

/// <summary>Step 1: takes a file as it lies on disk and says what it really is.</summary>
/// <param name="maxBytes">Largest file that is read.</param>
internal sealed class FileIntake(long maxBytes)
{
    /// <summary>Never throws for a bad file: the reason is a diagnostic.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IntakeResult> TakeAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        var info = new FileInfo(path);
        if (!info.Exists) return Refuse(name, IntakeDiagnostics.NotFound(path));
        if (info.Length == 0) return Refuse(name, IntakeDiagnostics.Empty(name));
        if (info.Length > maxBytes) return Refuse(name, IntakeDiagnostics.TooLarge(name, info.Length, maxBytes));
        byte[] bytes;
        try
        {
            bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(name, IntakeDiagnostics.NotReadable(name, e.Message));
        }

        return Take(name, bytes);
    }

    /// <summary>Takes bytes that are already in memory.</summary>
    public static IntakeResult Take(string name, byte[] bytes)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var type = ContentType.Detect(name, bytes);
        if (type.Format is not { } format) return new(name, null, sha256, [type.Refusal!]);
        List<Diagnostic> notes = type.Refusal is null ? [] : [type.Refusal];
        if (!Matches(format, Path.GetExtension(name))) notes.Add(IntakeDiagnostics.ExtensionMismatch(name, format));
        return new(name, new(name, format, bytes, sha256), sha256, notes);
    }

    private static IntakeResult Refuse(string name, Diagnostic reason) => new(name, null, null, [reason]);

    private static bool Matches(SourceFormat format, string extension) => format switch
    {
        SourceFormat.Docx => extension.Equals(".docx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".docm", StringComparison.OrdinalIgnoreCase),
        SourceFormat.Pdf => extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase),
        _ => !extension.Equals(".docx", StringComparison.OrdinalIgnoreCase) && !extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase),
    };
}
