using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;
using DocReview.Hosting.Lenses;
using DocReview.Reading.Intake;
using DocReview.Reading.Isolation;
using DocReview.Reading.Pdf;
using DocReview.Reading.Word;
using DocReview.Writing.Json;
using DocReview.Writing.Texts;
using DocReview.Writing.Word;

namespace DocReview.Benchmarks;

/// <summary>The steps of one review, warm, on the golden document: where a folder's time goes.</summary>
[MemoryDiagnoser]
public class ReviewSteps : IDisposable
{
    private readonly WordReader _word = new();
    private readonly PdfReader _pdf = new();
    private readonly ReadWorkerPool _pool = new(WorkerLaunch.OfThisProgram(), new(), TimeProvider.System);
    private IsolatedReader _isolated = null!;
    private readonly WordReportWriter _writer = new(ReportTexts.Load(ReportTexts.DefaultPath));
    private SourceFile _docxFile = null!;
    private SourceFile _pdfFile = null!;
    private RawDocument _raw = null!;
    private ImmutableArray<Statement> _statements;
    private Lens _lens = null!;
    private ImmutableArray<BestPractice> _practices;
    private readonly Addressing _addressing = LensCatalog.BesideProgram.Addressing();
    private OfflineClassifier _classifier = null!;
    private ReviewPipeline _pipeline = null!;
    private ReviewRequest _request = null!;
    private ReviewReport _report = null!;

    [GlobalSetup]
    public void Setup()
    {
        _isolated = new(_pool, Console.Error);
        _docxFile = Take("source.docx");
        _pdfFile = Take("source.pdf");
        _lens = LensCatalog.BesideProgram.Load(LensCatalog.DefaultLens);
        _practices = [.. _lens.BestPractices];
        _classifier = new(_lens.Variants);
        _raw = _word.Read(_docxFile, CancellationToken.None);
        _statements = StatementSplitter.Split(DocumentStructure.Build(_raw), _addressing);
        _pipeline = new([_word, _pdf], _addressing, new OfflineEngine(_classifier), FindingTemplates.Parse(LensCatalog.BesideProgram.Templates()), TimeProvider.System);
        _request = new() { Lens = _lens, Rules = new(_lens), Practices = _practices, ReviewedOn = new(2026, 1, 1), Fingerprint = new("", _lens.Sha256, "", "") };
        _report = Review(_docxFile).Report!;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _pool.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public RawDocument ReadWord() => _word.Read(_docxFile, CancellationToken.None);

    [Benchmark]
    public RawDocument ReadPdf() => _pdf.Read(_pdfFile, CancellationToken.None);

    [Benchmark]
    public RawDocument ReadWordIsolated() => _isolated.Read(_docxFile, CancellationToken.None);

    [Benchmark]
    public RawDocument ReadPdfIsolated() => _isolated.Read(_pdfFile, CancellationToken.None);

    [Benchmark]
    public RawDocument PassDocument()
    {
        using var stream = new MemoryStream(RawDocumentJson.ToBytes(_raw));
        return RawDocumentJson.Read(stream);
    }

    [Benchmark]
    public ImmutableArray<Statement> StructureAndSplit() => StatementSplitter.Split(DocumentStructure.Build(_raw), _addressing);

    [Benchmark]
    public ImmutableArray<ProposedClassification> Classify() => _classifier.Classify(_statements, _practices, CancellationToken.None);

    [Benchmark]
    public long WriteWord()
    {
        using var stream = new MemoryStream();
        _writer.Write(_report, ReportLanguage.Both, new(), stream);
        return stream.Length;
    }

    [Benchmark]
    public long WriteJson()
    {
        using var stream = new MemoryStream();
        ReviewJsonWriter.Write(_report, stream);
        return stream.Length;
    }

    [Benchmark]
    public Lens LoadLens() => LensCatalog.BesideProgram.Load(LensCatalog.DefaultLens);

    [Benchmark]
    public object WholeReview() => Review(_docxFile);

    private ReviewOutcome Review(SourceFile file) =>
        _pipeline.ReviewAsync(file, _request, null, CancellationToken.None).GetAwaiter().GetResult();

    private static SourceFile Take(string name)
    {
        var path = Path.Combine(Repository.Root, "goldens", "cases", "hospital-booking", name);
        return FileIntake.Take(name, File.ReadAllBytes(path)).File!;
    }
}
