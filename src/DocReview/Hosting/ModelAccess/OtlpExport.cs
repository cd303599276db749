using DocReview.Models.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace DocReview.Hosting.ModelAccess;

/// <summary>Sends traces and metrics of model calls by OTLP (HTTP, protobuf). Only our own source: the SDKs' could hold prompts.</summary>
internal sealed class OtlpExport : IDisposable
{
    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    private OtlpExport(Uri collector)
    {
        traces = Sdk.CreateTracerProviderBuilder().AddSource(ModelMetrics.Name).AddOtlpExporter(o => Point(o, collector, "v1/traces")).Build();
        metrics = Sdk.CreateMeterProviderBuilder().AddMeter(ModelMetrics.Name).AddOtlpExporter(o => Point(o, collector, "v1/metrics")).Build();
    }

    /// <summary>Sends what is left when it is disposed.</summary>
    /// <param name="collector">Base address of a collector, such as <c>http://localhost:4318</c>.</param>
    public static OtlpExport To(Uri collector) => new(collector);

    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }

    private static void Point(OtlpExporterOptions options, Uri collector, string path)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new(collector.AbsoluteUri.TrimEnd('/') + "/" + path);
    }
}
