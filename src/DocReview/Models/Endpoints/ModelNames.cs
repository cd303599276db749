using System.Text.RegularExpressions;

namespace DocReview.Models.Endpoints;

/// <summary>Tells whether two names mean one model: <c>gpt-4o</c> and <c>gpt-4o-2024-08-06</c> do, <c>gpt-4o</c> and <c>gpt-4o-mini</c> do not.</summary>
internal static partial class ModelNames
{
    /// <param name="asked">What was asked for, or allowed by <c>Model:ServedAs</c>; a <c>*</c> at its end stands for anything.</param>
    /// <param name="served">What the endpoint says.</param>
    public static bool Means(string asked, string served)
    {
        if (asked.EndsWith('*')) return served.StartsWith(asked[..^1], StringComparison.OrdinalIgnoreCase);
        var (a, s) = (Bare(asked), Bare(served));
        return string.Equals(a, s, StringComparison.OrdinalIgnoreCase)
            || (s.StartsWith(a, StringComparison.OrdinalIgnoreCase) && Edition().IsMatch(s[a.Length..]));
    }

    // Gateways put the provider in front (openai/gpt-4o); -latest is a name for the newest edition.
    private static string Bare(string name)
    {
        var bare = name[(name.LastIndexOf('/') + 1)..];
        return bare.EndsWith("-latest", StringComparison.OrdinalIgnoreCase) ? bare[..^"-latest".Length] : bare;
    }

    [GeneratedRegex(@"^(-\d{4}-\d{2}-\d{2}|-\d{8}|-\d{4}|-\d{3}|@\d{8}|:latest|-v\d+(:\d+)?)$")]
    private static partial Regex Edition();
}
