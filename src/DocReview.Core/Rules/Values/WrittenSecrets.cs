using System.Text.RegularExpressions;

namespace DocReview.Core.Rules.Values;

/// <summary>Finds secrets that stand in a configuration as themselves, and not as a reference to where they are kept.</summary>
internal static partial class WrittenSecrets
{
    public static bool IsIn(string code) =>
        AccessKeyId().Matches(code).Any(m => !m.Value.Contains("EXAMPLE", StringComparison.Ordinal))
        || Assigned().Matches(code).Concat(Environment().Matches(code)).Any(m => IsLiteral(m.Groups["v"].Value));

    private static bool IsLiteral(string value) => !Reference().IsMatch(value) && !Placeholder().IsMatch(value);

    [GeneratedRegex(@"\b(AKIA|ASIA)[0-9A-Z]{16}\b")]
    private static partial Regex AccessKeyId();

    [GeneratedRegex(@"(?i:(password|passwd|secret|secret_?(access_?)?key|api_?key|auth_?token|private_?key)[""']?[ \t]*[:=][ \t]*[""']?(?<v>[^\s""',;}]{6,}))")]
    private static partial Regex Assigned();

    // { "name": "DB_PASSWORD", "value": "…" } of a task definition.
    [GeneratedRegex(@"(?i:name[""']?\s*[:=]\s*[""']?[a-z0-9_]*(password|passwd|secret|api_?key|token)[""']?\s*,?\s*[""']?value[""']?\s*[:=]\s*[""']?(?<v>[^\s""',;}]{6,}))")]
    private static partial Regex Environment();

    [GeneratedRegex(@"(?i:^(var|local|data|module|random_|aws_|ssm|arn:|process\.|os\.|env|getenv|secrets?\.|!|\$|\{|<|\[|%|ref\b|fn::|true$|false$|null$|none$)|secretsmanager|valuefrom|parameter|getatt|/)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?i:^[*x●＊…._-]+$|change_?me|example|dummy|placeholder|your[-_]|\*\*\*|xxx|省略|別途)")]
    private static partial Regex Placeholder();
}
