using System.Security.Cryptography;
using System.Text;
using DocReview.Core.Findings;

namespace DocReview.Core.Decisions;

/// <summary>
/// Names what a verdict rests on, so that a person's decision is known to stand on the same ground in a later run. Statement ids and
/// places are left out: a chapter put in front of the document changes them and no ground.
/// </summary>
public static class EvidenceHash
{
    /// <summary>The first 16 hex digits of a SHA-256 over the quotes with their target and stance.</summary>
    public static string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var lines = finding.Evidence
            .Select(e => $"{e.TargetId}\u001F{e.Stance}\u001F{e.Weight}\u001F{e.Quote}")
            .Order(StringComparer.Ordinal);
        var text = string.Join('\u001E', lines);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }
}
