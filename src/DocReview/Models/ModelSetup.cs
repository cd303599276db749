using DocReview.Models.Budget;
using DocReview.Models.Configuration;
using DocReview.Models.Endpoints;
using DocReview.Models.Limits;
using DocReview.Models.Telemetry;

namespace DocReview.Models;

/// <summary>Everything that <see cref="ChatModels"/> is made from.</summary>
internal sealed record ModelSetup
{
    /// <summary><see cref="ModelSettings.OpenAi"/> or <see cref="ModelSettings.Anthropic"/>.</summary>
    public required string Engine { get; init; }

    public required ModelEndpoint Endpoint { get; init; }

    public ModelLimits Limits { get; init; } = new();

    public BudgetCaps Caps { get; init; } = new();

    /// <summary>What was spent today.</summary>
    public required DayFile Day { get; init; }

    /// <summary>Null where the price list has none.</summary>
    public ModelPrice? Price { get; init; }

    /// <summary>Told when an endpoint turns out to lack something, to be printed.</summary>
    public Action<string> OnLearnt { get; init; } = _ => { };

    /// <summary>Takes the record of each call.</summary>
    public Action<CallRecord> OnCall { get; init; } = _ => { };

    /// <summary>Reads the settings of an engine other than <c>offline</c>, once <see cref="ModelCheck"/> found nothing.</summary>
    /// <param name="settings">The section <c>Model</c>.</param>
    /// <param name="prices">The price list.</param>
    /// <param name="day">What was spent today.</param>
    /// <exception cref="KeyException">There is no key where the settings say.</exception>
    /// <exception cref="FormatException">A budget in money is set, and the price list does not know the model.</exception>
    public static ModelSetup Of(ModelSettings settings, PriceList prices, DayFile day)
    {
        var caps = ToCaps(settings.Budget);
        var price = prices.Of(settings.Name);
        if (price is null && caps.HasPrice)
            throw new FormatException($"Model:Budget: there is a cap in {prices.Currency}, but the price list has no price for \"{settings.Name}\"; add it to the file of Model:PriceFile, or cap tokens instead.");
        return new()
        {
            Engine = settings.Engine,
            Endpoint = new()
            {
                BaseUrl = new(settings.BaseUrl.Length > 0 ? settings.BaseUrl : DefaultUrl(settings.Engine)),
                Model = settings.Name,
                ServedAs = [.. settings.ServedAs],
                Key = ApiKey.From(settings.KeyVariable, settings.KeyFile),
                AllowsMissingUsage = settings.MissingUsage == "estimate",
            },
            Limits = new()
            {
                Attempt = TimeSpan.FromSeconds(settings.Limits.AttemptSeconds),
                Total = TimeSpan.FromSeconds(settings.Limits.TotalSeconds),
                Retries = settings.Limits.Retries,
                Concurrency = settings.Limits.Concurrency,
            },
            Caps = caps,
            Day = day,
            Price = price,
        };
    }

    private static string DefaultUrl(string engine) => engine == ModelSettings.Anthropic ? "https://api.anthropic.com" : "https://api.openai.com/v1";

    private static BudgetCaps ToCaps(BudgetSettings b) => new()
    {
        Document = ToCap(b.TokensPerDocument, b.PricePerDocument),
        Run = ToCap(b.TokensPerRun, b.PricePerRun),
        Day = ToCap(b.TokensPerDay, b.PricePerDay),
    };

    private static Cap ToCap(long tokens, decimal price) => new(tokens > 0 ? tokens : null, price > 0 ? price : null);
}
