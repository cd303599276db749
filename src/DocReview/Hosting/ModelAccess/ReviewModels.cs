using DocReview.Hosting.Configuration;
using DocReview.Models.Configuration;
using DocReview.Models.Telemetry;

namespace DocReview.Hosting.ModelAccess;

/// <summary>The model of a run of reviews, with its ledger of calls when one is asked for.</summary>
internal sealed class ReviewModels : IDisposable
{
    private readonly StreamWriter? ledger;

    private ReviewModels(ModelHost? host, StreamWriter? ledger) => (Host, this.ledger) = (host, ledger);

    /// <summary>Null for the offline engine.</summary>
    public ModelHost? Host { get; }

    /// <param name="settings">The settings.</param>
    /// <param name="outputFolder">Where <c>model-calls.jsonl</c> is written when Model:Ledger asks for it; null for the current folder.</param>
    /// <exception cref="SettingsException">The model cannot be used as configured.</exception>
    public static ReviewModels Open(Settings settings, string? outputFolder)
    {
        if (settings.Model.Engine == ModelSettings.Offline) return new(null, null);
        var file = settings.Model.Ledger ? OpenLedger(outputFolder ?? Environment.CurrentDirectory) : null;
        var calls = file is null ? null : new CallLedger(file);
        return new(ModelHost.Open(settings, learnt => Console.Error.WriteLine(learnt), call => calls?.Write(call), TimeProvider.System), file);
    }

    public void Dispose()
    {
        Host?.Dispose();
        ledger?.Dispose();
    }

    private static StreamWriter OpenLedger(string folder)
    {
        Directory.CreateDirectory(folder);
        return new(Path.Combine(folder, "model-calls.jsonl"), append: true);
    }
}
