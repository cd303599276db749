using System.Net.Http.Headers;
using System.Text.Json;
using DocReview.Models.Endpoints;
using DocReview.Models.Port;

namespace DocReview.Models.Transport;

/// <summary>
/// TR-03: reads every response before the SDK does. What passes is a well-formed answer of the model that was asked for; everything else is
/// a <see cref="ModelException"/>.
/// </summary>
internal sealed class EnvelopeHandler(ModelEndpoint endpoint, IEnvelopeReader reader, TimeProvider clock) : DelegatingHandler
{
    /// <summary>No answer is larger: 100,000 tokens are some 500 KB.</summary>
    public const int MaxBodyBytes = 16 * 1024 * 1024;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(MaxBodyBytes, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) throw ErrorResponse.Read(endpoint, response, body, clock);
            var readable = Check(body);
            if (!ReferenceEquals(readable, body)) Replace(response, readable);
            return response;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw Broken(e);
        }
    }

    private byte[] Check(byte[] body)
    {
        using var json = Parse(body);
        var root = json.RootElement;
        if (ErrorResponse.InSuccess(endpoint, root) is { } error) throw error;
        var readable = body;
        var envelope = reader.Read(root, ref readable)
            ?? throw Fail(ModelFailure.NoChoices, "the response holds no answer. The endpoint may not be what Model:Engine says");
        if (envelope.Usage is null && !endpoint.AllowsMissingUsage)
            throw Fail(ModelFailure.MissingUsage, "the response says nothing about tokens, so no budget can hold. Set Model:MissingUsage to estimate to count them here");
        if (envelope.Model is { } served && !Allowed.Any(name => ModelNames.Means(name, served)))
            throw Fail(ModelFailure.OtherModel, $"{Printable.Name(served) ?? "a model without a proper name"} served instead. If that is right, add it to Model:ServedAs");
        if (CallTrace.Current is { } trace) trace.Envelope = envelope;
        return readable;
    }

    private IEnumerable<string> Allowed => [endpoint.Model, .. endpoint.ServedAs];

    private JsonDocument Parse(byte[] body)
    {
        try
        {
            var json = JsonDocument.Parse(body.AsMemory().TrimBom());
            if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
            json.Dispose();
        }
        catch (JsonException)
        {
            // Said below: what it is instead matters more than where the JSON breaks.
        }

        throw Fail(ModelFailure.NotJson, $"the response is {Kind(body)} instead of JSON. Check Model:BaseUrl, and whether a proxy stands between");
    }

    private static string Kind(byte[] body) =>
        body.Length == 0 ? "empty" : body.AsSpan().TrimStart(" \r\n\t"u8).StartsWith("<"u8) ? "a web page" : "something";

    private static void Replace(HttpResponseMessage response, byte[] body)
    {
        response.Content.Dispose();
        response.Content = new ByteArrayContent(body);
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    private ModelException Broken(Exception e) => e is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded }
        ? Fail(ModelFailure.TooLarge, $"the response has more than {MaxBodyBytes / 1024 / 1024} MiB")
        : Fail(ModelFailure.Unreachable, $"the connection failed ({(e as HttpRequestException)?.HttpRequestError.ToString() ?? e.GetType().Name})", e);

    private ModelException Fail(ModelFailure failure, string what, Exception? inner = null) =>
        new(failure, $"{endpoint.Name}: {what}.", inner) { Status = inner is null ? 200 : null };
}
