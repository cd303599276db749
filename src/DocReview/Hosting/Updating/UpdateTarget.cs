using System.Globalization;
using System.Text;
using DocReview.Hosting.Reviewing;
using DocReview.Writing.Json;
using DocReview.Writing.Word;
using DocReview.Writing.Word.Revising;

namespace DocReview.Hosting.Updating;

/// <summary>Where the results of an update go: always new files, never one that a person may have worked on.</summary>
internal sealed record UpdateTarget(string Result)
{
    private string Stem => Path.Combine(Path.GetDirectoryName(Result)!, Path.GetFileNameWithoutExtension(Result));

    public string Receipt => Stem + ".receipt.json";

    public string Fresh => Stem + ".fresh.review.docx";

    public string Differences => Stem + ".differences.md";

    /// <exception cref="UsageException">The target is the edited file, or open in Word.</exception>
    public static UpdateTarget Of(string edited, string? output)
    {
        var full = Path.GetFullPath(edited);
        var result = Path.GetFullPath(output ?? Path.Combine(Path.GetDirectoryName(full)!, Path.GetFileNameWithoutExtension(full) + ".updated.docx"));
        if (string.Equals(result, full, StringComparison.OrdinalIgnoreCase)) throw new UsageException($"{output}: the edited report is never overwritten; give another name with --out.");
        foreach (var lockName in LockNames(Path.GetFileName(result)))
        {
            var lockFile = Path.Combine(Path.GetDirectoryName(result)!, lockName);
            if (File.Exists(lockFile)) throw new UsageException($"{result}: the file is open in Word ({lockName}); close it or give another name with --out.");
        }

        return new(result);
    }

    /// <exception cref="UsageException">The target is there and holds something else.</exception>
    public void Write(MergeOutcome outcome, byte[] edited, byte[] fresh, CancellationToken cancellationToken)
    {
        if (outcome.Bytes is { } bytes)
        {
            if (File.Exists(Result) && !File.ReadAllBytes(Result).AsSpan().SequenceEqual(bytes))
                throw new UsageException($"{Result}: this file exists, and somebody may have edited it; move it away or give another name with --out.");
            ResultFile.Write(Result, s => s.Write(bytes), cancellationToken);
        }
        else
        {
            ResultFile.Write(Fresh, s => s.Write(fresh), cancellationToken);
            ResultFile.Write(Differences, s => s.Write(Encoding.UTF8.GetBytes(Table(outcome))), cancellationToken);
        }

        ResultFile.Write(Receipt, s => MergeReceiptJson.Write(outcome, edited, fresh, s), cancellationToken);
    }

    // Word leaves out the first two letters of a long name: 設計レビュー.docx is locked by ~$レビュー.docx.
    private static IEnumerable<string> LockNames(string name) => name.Length > 2 ? ["~$" + name, "~$" + name[2..]] : ["~$" + name];

    private static string Table(MergeOutcome outcome)
    {
        var table = new StringBuilder("| field | language | generated before | generated now |\n|---|---|---|---|\n");
        foreach (var field in outcome.Lost)
            table.Append(CultureInfo.InvariantCulture, $"| {field.Key.Row} | {field.Key.Language.Code()} | {Cell(field.Base)} | {Cell(field.Generated)} |\n");
        return table.ToString();
    }

    private static string Cell(string? text) => text is null ? "–" : text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
