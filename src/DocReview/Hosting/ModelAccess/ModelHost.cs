using DocReview.Hosting.Configuration;
using DocReview.Models;
using DocReview.Models.Budget;
using DocReview.Models.Endpoints;
using DocReview.Models.Telemetry;

namespace DocReview.Hosting.ModelAccess;

/// <summary>The configured model with all that belongs to the process: price list, what was spent today, exporter.</summary>
internal sealed class ModelHost : IDisposable
{
    private readonly IDisposable? exporter;

    private ModelHost(ChatModels models, PriceList prices, IDisposable? exporter) => (Models, Prices, this.exporter) = (models, prices, exporter);

    public ChatModels Models { get; }

    public PriceList Prices { get; }

    /// <param name="settings">An engine other than <c>offline</c> is configured.</param>
    /// <param name="onLearnt">Told when the endpoint turns out to lack something.</param>
    /// <param name="onCall">Takes the record of each call.</param>
    /// <param name="clock">Measures everything.</param>
    /// <exception cref="SettingsException">Key or price list cannot be used; the message names the setting and the remedy.</exception>
    public static ModelHost Open(Settings settings, Action<string> onLearnt, Action<CallRecord> onCall, TimeProvider clock)
    {
        try
        {
            var prices = ReadPrices(settings);
            var day = new DayFile(StateFolder, TimeZoneInfo.FindSystemTimeZoneById(settings.Report.TimeZone), clock);
            var setup = ModelSetup.Of(settings.Model, prices, day) with { OnLearnt = onLearnt, OnCall = onCall };
            var exporter = settings.Model.OtlpEndpoint.Length > 0 ? OtlpExport.To(new(settings.Model.OtlpEndpoint)) : null;
            return new(new(setup, clock), prices, exporter);
        }
        catch (KeyException e)
        {
            throw new SettingsException($"Model: {e.Message}.", e);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(e.Message.StartsWith("Model:", StringComparison.Ordinal) ? e.Message : $"Model:PriceFile: {PriceFile(settings)}: {e.Message}", e);
        }
    }

    /// <exception cref="SettingsException">The price list cannot be used.</exception>
    public static PriceList ReadPrices(Settings settings)
    {
        try
        {
            return PriceList.Parse(File.ReadAllText(PriceFile(settings)));
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"Model:PriceFile: {PriceFile(settings)}: {e.Message}", e);
        }
    }

    public void Dispose()
    {
        Models.Dispose();
        exporter?.Dispose();
    }

    private static string PriceFile(Settings settings) =>
        settings.Model.PriceFile.Length > 0 ? settings.Model.PriceFile : Path.Combine(AppContext.BaseDirectory, "prices", "models.json");

    // Accounts without a profile, as in containers, have no such folder.
    public static string StateFolder =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } folder
            ? Path.Combine(folder, "docreview")
            : Path.Combine(Path.GetTempPath(), "docreview");
}
