using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Models.Endpoints;

namespace DocReview.Models.Budget;

/// <summary>The price list: a JSON file that people keep up to date, <c>docs/schemas/prices.schema.json</c>.</summary>
internal sealed class PriceList
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    private readonly IReadOnlyList<ModelPrice> prices;

    private PriceList(string currency, IReadOnlyList<ModelPrice> prices) => (Currency, this.prices) = (currency, prices);

    /// <summary>ISO 4217, such as <c>USD</c>.</summary>
    public string Currency { get; }

    /// <exception cref="FormatException">The text is no price list; the message says where.</exception>
    public static PriceList Parse(string json)
    {
        try
        {
            var file = JsonSerializer.Deserialize<FileForm>(json, Json) ?? throw new FormatException("The price list is empty.");
            var prices = file.Models.Select(m => new ModelPrice(m.Name, m.Input, m.CachedInput ?? m.Input, m.CacheWrite ?? m.Input, m.Output, m.AsOf)).ToList();
            if (prices.Find(p => p.Name.Length == 0 || p.Input < 0 || p.CachedInput < 0 || p.CacheWrite < 0 || p.Output < 0) is { } bad)
                throw new FormatException($"The price of \"{bad.Name}\" is negative or has no name.");
            return new(file.Currency, prices);
        }
        catch (JsonException e)
        {
            throw new FormatException($"The price list cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The price of a model, by its name or by that of its family; null when the list has none.</summary>
    public ModelPrice? Of(string model) =>
        prices.FirstOrDefault(p => string.Equals(p.Name, model, StringComparison.OrdinalIgnoreCase)) ?? prices.FirstOrDefault(p => ModelNames.Means(p.Name, model));

    private sealed record FileForm(string Currency, IReadOnlyList<PriceForm> Models)
    {
        [JsonPropertyName("$schema")]
        public string? Schema { get; init; }
    }

    private sealed record PriceForm(string Name, decimal Input, decimal Output, DateOnly AsOf)
    {
        public decimal? CachedInput { get; init; }

        public decimal? CacheWrite { get; init; }

        public string? Source { get; init; }
    }
}
