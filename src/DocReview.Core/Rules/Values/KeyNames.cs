using System.Text.RegularExpressions;

namespace DocReview.Core.Rules.Values;

/// <summary>Names that tell one account or key from another, in folded text.</summary>
internal static partial class KeyNames
{
    /// <summary>Account ids, digits only. An id that is plainly a placeholder tells nothing apart.</summary>
    public static IEnumerable<string> Accounts(string key) =>
        AccountId().Matches(key).Select(m => m.Value.Replace("-", "", StringComparison.Ordinal))
            .Where(id => id is not "123456789012" && id.Any(c => c != id[0]))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Aliases of KMS keys, with <c>alias/</c>; those of AWS's own keys (<c>alias/aws/…</c>) are not the customer's.</summary>
    public static IEnumerable<string> Aliases(string key) =>
        Alias().Matches(key).Select(m => m.Value).Where(a => !a.StartsWith("alias/aws/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<![\d-])(\d{12}|\d{4}-\d{4}-\d{4})(?![\d-])")]
    private static partial Regex AccountId();

    [GeneratedRegex(@"alias/[a-z0-9][a-z0-9/_-]*")]
    private static partial Regex Alias();
}
