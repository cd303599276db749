using DocReview.Core.Documents;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.Reviewing;
using DocReview.Models.Configuration;
using DocReview.Writing.Plain;

namespace DocReview.Hosting.ModelAccess;

/// <summary><c>review --estimate</c>: what the documents would cost, without asking anything.</summary>
internal static class EstimateView
{
    public static async Task<int> RunAsync(IReadOnlyList<InputFile> inputs, ReviewOptions options, DocumentReaders readers, CancellationToken cancellationToken)
    {
        var addressing = LensCatalog.BesideProgram.Addressing();
        var prices = ModelHost.ReadPrices(options.Settings);
        var price = options.Settings.Model.Engine == ModelSettings.Offline ? null : prices.Of(options.Settings.Model.Name);
        var failed = false;
        foreach (var input in inputs)
        {
            var reading = await readers.ReadAsync(input.Path, addressing, cancellationToken).ConfigureAwait(false);
            if (!reading.IsReadable)
            {
                failed = true;
                await Console.Error.WriteLineAsync(SafeLine.Of($"{input.Path}: {reading.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).Message.En}")).ConfigureAwait(false);
                continue;
            }

            foreach (var line in ReviewEstimate.Of(reading, options.Practices).Describe(Path.GetFileName(input.Path), price, prices.Currency)) Console.WriteLine(SafeLine.Of(line));
        }

        if (options.Settings.Model.Engine == ModelSettings.Offline) Console.WriteLine("The engine is offline: such a review asks no model and costs nothing.");
        return failed ? ExitCodes.DocumentFailed : ExitCodes.Done;
    }
}
