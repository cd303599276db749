using System.CommandLine;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;
using DocReview.Evaluation.Reading;
using DocReview.Reading.Intake;
using DocReview.Reading.Pdf;
using DocReview.Reading.Word;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview eval read</c>.</summary>
internal static class EvalReadCommand
{
    private static readonly IDocumentReader[] Readers = [new WordReader(), new PdfReader()];

    public static Command Create()
    {
        var folder = new Argument<string>("goldens") { Description = "Folder with reading/ and cases/.", DefaultValueFactory = _ => "goldens" };
        var details = new Option<bool>("--details") { Description = "List what each file has too little or too much." };
        var command = new Command("read", "Read all reading goldens and compare with their section trees, tables and order; exits with 1 when a criterion is missed.") { folder, details };
        command.SetAction(async (parse, cancellationToken) =>
        {
            try
            {
                var result = await new ReadingEvaluation(Read, TimeProvider.System).RunAsync(parse.GetValue(folder)!, cancellationToken).ConfigureAwait(false);
                Console.Write(ReadingReport.Print(result));
                if (parse.GetValue(details)) Console.Write(ReadingReport.Details(result));
                return Criteria.Of(result).Any(c => c.Verdict == CriterionVerdict.Missed) ? ExitCodes.GateFailed : ExitCodes.Done;
            }
            catch (InvalidDataException e)
            {
                await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
                return ExitCodes.Usage;
            }
        });
        return command;
    }

    /// <summary>Steps 1 to 4 on one file; null when it is refused with an error.</summary>
    internal static DocumentReading? Read(string fileName, ReadingKind kind, byte[] bytes, CancellationToken cancellationToken)
    {
        if (FileIntake.Take(fileName, bytes).File is not { } file) return null;
        var raw = Readers.First(r => r.Reads(file.Format)).Read(file, cancellationToken);
        if (raw.Blocks.IsEmpty && raw.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)) return null;
        var document = DocumentStructure.Build(raw);

        // How a statement speaks is no matter of reading.
        return new(fileName, kind, raw, document, StatementSplitter.Split(document, Addressing.None));
    }
}
