using DocReview.Evaluation.Goldens;
using DocReview.Evaluation.Mutation;
using DocReview.Hosting.Configuration;

namespace DocReview.Hosting.Reviewing;

/// <summary>Reads documents for evaluations that need them before structure is built.</summary>
internal static class RawDocuments
{
    /// <summary>Documents in the order of the paths; of a folder of goldens one form per case, the first by name.</summary>
    /// <exception cref="InvalidDataException">There is no document, or one cannot be read; the message says which and why.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<IReadOnlyList<ReviewedDocument>> ReadAsync(string[] paths, Settings settings, Judge judge, CancellationToken cancellationToken)
    {
        using var readers = DocumentReaders.Open(settings.Reading, Console.Error, TimeProvider.System);
        var documents = new List<ReviewedDocument>();
        foreach (var (name, path) in paths.SelectMany(Files))
        {
            var taken = await readers.Intake.TakeAsync(path, cancellationToken).ConfigureAwait(false);
            if (taken.File is not { } file) throw new InvalidDataException($"{path}: {taken.Diagnostics[0].Message.En}");
            documents.Add(judge.Review(name, readers.All.First(r => r.Reads(file.Format)).Read(file, cancellationToken)));
        }

        return documents.Count > 0 ? documents : throw new InvalidDataException("There is no document in the folder given.");
    }

    private static IEnumerable<(string Name, string Path)> Files(string path) => GoldenCase.IsFolder(path)
        ? GoldenCase.LoadAll(path).Select(c => (c.Case.Id, GoldenCase.Sources(c.Folder)[0]))
        : InputFiles.Resolve([path], null).Select(f => (Path.GetFileName(f.Path), f.Path));
}
