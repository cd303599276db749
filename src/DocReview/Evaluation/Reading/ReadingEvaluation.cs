using System.Collections.Immutable;
using DocReview.Evaluation.Reading.Probes;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Evaluation.Reading;

/// <summary>Reads every golden twice, scores it, and probes the reader with damaged and hostile files.</summary>
internal sealed class ReadingEvaluation(ReadFile read, TimeProvider clock)
{
    private readonly List<string> _faults = [];
    private double _seconds;
    private int _pages;

    /// <summary>Runs everything below a folder of goldens.</summary>
    /// <exception cref="InvalidDataException">There are no goldens, or a golden's own file cannot be read at all.</exception>
    public async Task<ReadingResult> RunAsync(string goldens, CancellationToken cancellationToken)
    {
        var files = ReadingGolden.LoadAll(goldens).Select(g => (g.Golden, Files: ReadingFile.Of(g.Golden, g.Folder))).ToList();
        var readings = files.ConvertAll(g => Read(g.Golden, g.Files, cancellationToken));
        var all = readings.SelectMany(g => g.Readings).ToList();
        return new()
        {
            Documents = [.. readings.SelectMany(g => g.Readings.Select(r => DocumentScore.Of(g.Golden, r)))],
            Twins = [.. readings.SelectMany(g => TwinScore.Of(g))],
            Unstable = [.. readings.SelectMany(g => g.Unstable)],
            Ids = Ratio.Sum(all.Select(IdStability.Of)),
            Damaged = Probe(files.SelectMany(g => Samples(g.Files)), cancellationToken),
            Hostile = Probe(HostilePackages.All().Select(p => ($"{p.Name}.docx", ReadingKind.Word, p.Bytes)), cancellationToken, mustRefuse: true),
            Oracle = await OracleAsync(files.SelectMany(g => g.Files.Select(f => (g.Golden, f))), readings, cancellationToken).ConfigureAwait(false),
            Differences = [.. readings.SelectMany(g => g.Readings.Select(r => ReadingDifferences.Of(g.Golden, r)))],
            PagesPerSecond = _seconds > 0 ? _pages / _seconds : 0,
            Faults = [.. _faults],
        };
    }

    private GoldenReadings Read(ReadingGolden golden, ImmutableArray<ReadingFile> files, CancellationToken cancellationToken)
    {
        var readings = ImmutableArray.CreateBuilder<DocumentReading>();
        var unstable = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            var first = Read(file, cancellationToken);
            var from = clock.GetTimestamp();
            var second = Read(file, cancellationToken);
            if (file.Kind != ReadingKind.Word) Count(clock.GetElapsedTime(from), second.Raw.PageCount ?? 0);
            if (ReadingFingerprint.Of(first) != ReadingFingerprint.Of(second)) unstable.Add(file.Path);
            readings.Add(first);
        }

        return new(golden, readings.ToImmutable(), unstable.ToImmutable());
    }

    private DocumentReading Read(ReadingFile file, CancellationToken cancellationToken) =>
        read(file.Name, file.Kind, file.Bytes, cancellationToken) ?? throw new InvalidDataException($"{file.Path}: refused by the reader.");

    private void Count(TimeSpan time, int pages)
    {
        _seconds += time.TotalSeconds;
        _pages += pages;
    }

    // One Word file and one PDF of each golden.
    private static IEnumerable<(string, ReadingKind, byte[])> Samples(ImmutableArray<ReadingFile> files) =>
        files.DistinctBy(f => Path.GetExtension(f.Path)).SelectMany(f => DamagedCopies.Of(f.Bytes).Select(c => ($"{f.Path}, {c.Damage}", f.Kind, c.Bytes)));

    private Ratio Probe(IEnumerable<(string Name, ReadingKind Kind, byte[] Bytes)> files, CancellationToken cancellationToken, bool mustRefuse = false)
    {
        var (right, all) = (0, 0);
        foreach (var (name, kind, bytes) in files)
        {
            all++;
            try
            {
                var isRefused = read(kind == ReadingKind.Word ? "probe.docx" : "probe.pdf", kind, bytes, cancellationToken) is null;
                if (isRefused || !mustRefuse) right++;
                else _faults.Add($"{name}: read, and should have been refused");
            }
            // Whatever a reader throws is what this probe looks for.
            catch (Exception e) when (e is not OperationCanceledException)
            {
                _faults.Add($"{name}: {e.GetType().Name}: {e.Message}");
            }
        }

        return new(right, all);
    }

    private static async Task<ImmutableArray<Comparison>> OracleAsync(
        IEnumerable<(ReadingGolden Golden, ReadingFile File)> files, IReadOnlyList<GoldenReadings> readings, CancellationToken cancellationToken)
    {
        var scores = ImmutableArray.CreateBuilder<Comparison>();
        foreach (var (golden, file) in files.Where(f => f.File.Kind != ReadingKind.Word))
        {
            if (await PdfToText.ReadAsync(file.Path, cancellationToken).ConfigureAwait(false) is not { } text) return [];
            var reading = readings.First(g => g.Golden == golden).Readings.First(r => r.FileName == file.Name);
            scores.Add(PdfToText.Compare(golden, reading, text));
        }

        return scores.ToImmutable();
    }
}
