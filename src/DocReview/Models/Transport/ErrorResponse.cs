using System.Net;
using System.Text.Json;
using DocReview.Models.Endpoints;
using DocReview.Models.Port;

namespace DocReview.Models.Transport;

/// <summary>Turns what an endpoint says about a failure into a <see cref="ModelException"/>.</summary>
internal static class ErrorResponse
{
    private const int MaxDetail = 500;

    /// <summary>Reads a response whose status is no success.</summary>
    public static ModelException Read(ModelEndpoint endpoint, HttpResponseMessage response, byte[] body, TimeProvider clock)
    {
        var words = ErrorWords.Of(body);
        return Make(endpoint, (int)response.StatusCode, words, RetryDelay.Of(response.Headers, clock));
    }

    /// <summary>Reads an error object in a response with status 200; null when there is none.</summary>
    public static ModelException? InSuccess(ModelEndpoint endpoint, JsonElement root)
    {
        if (ErrorWords.Of(root) is not { } words) return null;
        // Gateways pass the status of what is behind them as the code.
        if (int.TryParse(words.Code, out var status) && status is >= 400 and < 600) return Make(endpoint, status, words, null);
        return Make(endpoint, (int)HttpStatusCode.OK, words, null);
    }

    private static ModelException Make(ModelEndpoint endpoint, int status, ErrorWords? words, TimeSpan? retryAfter)
    {
        var feature = status is 400 or 422 ? words?.Lacking() : null;
        var failure = feature is null ? Classify(status, words) : ModelFailure.Unsupported;
        var code = words?.Code is { } c ? Printable.Name(endpoint.Key?.RemoveFrom(c) ?? c) : null;
        var named = code is null ? "" : $", {code}";
        return new(failure, $"{endpoint.Name}: {Explain(failure, feature, endpoint)} (status {status}{named}).")
        {
            Status = status,
            Code = code,
            Feature = feature,
            RetryAfter = retryAfter,
            Detail = words?.Message is { } m && failure != ModelFailure.KeyRefused ? Short(endpoint.Key?.RemoveFrom(m) ?? m) : null,
        };
    }

    private static ModelFailure Classify(int status, ErrorWords? words) => status switch
    {
        200 => ModelFailure.ErrorInSuccess,
        < 400 => ModelFailure.Redirected,
        401 => ModelFailure.KeyRefused,
        402 => ModelFailure.QuotaExhausted,
        403 => ModelFailure.Forbidden,
        404 or 405 => ModelFailure.NotFound,
        408 => ModelFailure.TimedOut,
        413 => ModelFailure.TooLong,
        429 => words?.SaysNoCredit() == true ? ModelFailure.QuotaExhausted : ModelFailure.Throttled,
        529 => ModelFailure.Throttled,
        >= 500 => ModelFailure.ServerError,
        _ when words?.SaysTooLong() == true => ModelFailure.TooLong,
        _ when words?.SaysFiltered() == true => ModelFailure.Filtered,
        _ => ModelFailure.BadRequest,
    };

    private static string Explain(ModelFailure failure, EndpointFeature? feature, ModelEndpoint endpoint) => failure switch
    {
        ModelFailure.KeyRefused => endpoint.Key is { } key
            ? $"the key is refused. It came from {key.Origin}"
            : "a key is needed. Name its place with Model:KeyVariable or Model:KeyFile",
        ModelFailure.Forbidden => "the key may not use this. Check the rights of the key, the region and the name of the model",
        ModelFailure.QuotaExhausted => "the account has no credit left. Waiting does not help; check its billing",
        ModelFailure.NotFound => "there is no such model or path. Check Model:Name and Model:BaseUrl",
        ModelFailure.Unsupported => $"{feature} is not supported",
        ModelFailure.TooLong => "the request is longer than the model takes",
        ModelFailure.Filtered => "a content filter declined the request",
        ModelFailure.Throttled => "too many requests",
        ModelFailure.TimedOut => "the endpoint gave up waiting",
        ModelFailure.ServerError => "the endpoint failed",
        ModelFailure.Redirected => "the endpoint redirects elsewhere, which is not followed. Write the final address to Model:BaseUrl",
        ModelFailure.ErrorInSuccess => "the response is an error with a status of success",
        _ => "the request is refused",
    };

    private static string Short(string text) => text.Length <= MaxDetail ? text : text[..MaxDetail] + "…";
}
