using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DocReview.Models.Telemetry;

/// <summary>Traces and metrics of model calls, with the names of OpenTelemetry's conventions for generative AI where there are such.</summary>
internal static class ModelMetrics
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "DocReview.Models";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>Seconds per call, by prompt, model and outcome.</summary>
    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("gen_ai.client.operation.duration", "s");

    /// <summary>Tokens, by model and type (input, output, cached).</summary>
    public static Counter<long> Tokens { get; } = Meter.CreateCounter<long>("docreview.model.tokens", "{token}");

    /// <summary>Cost, by model, in the currency of the price list.</summary>
    public static Counter<double> Cost { get; } = Meter.CreateCounter<double>("docreview.model.cost");

    /// <summary>Requests sent beyond the first of a call.</summary>
    public static Counter<long> Repeats { get; } = Meter.CreateCounter<long>("docreview.model.repeats", "{request}");
}
