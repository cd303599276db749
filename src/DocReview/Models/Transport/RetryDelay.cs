using System.Globalization;
using System.Net.Http.Headers;

namespace DocReview.Models.Transport;

/// <summary>How long an endpoint asks to wait.</summary>
internal static class RetryDelay
{
    /// <summary><c>retry-after-ms</c> (milliseconds), else <c>Retry-After</c> (seconds or a date); null when there is neither.</summary>
    public static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider clock)
    {
        if (headers.TryGetValues("retry-after-ms", out var values)
            && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds <= int.MaxValue)
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        if (headers.RetryAfter is { Delta: { } delta }) return delta;
        if (headers.RetryAfter is not { Date: { } date }) return null;
        var wait = date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
