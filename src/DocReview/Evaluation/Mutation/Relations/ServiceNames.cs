using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A service is called by another of its names throughout the document.</summary>
internal sealed class ServiceNames : IRelation
{
    // Old and new, short and long, English and Japanese names of one thing.
    private static readonly (string Name, string Other)[] Names =
    [
        ("IAM Identity Center", "AWS SSO"),
        ("AWS SSO", "AWS IAM Identity Center"),
        ("OpenSearch Service", "Elasticsearch Service"),
        ("Data Firehose", "Kinesis Data Firehose"),
        ("KMS", "Key Management Service"),
        ("ACM", "AWS Certificate Manager"),
        ("Certificate Manager", "ACM"),
        ("Application Load Balancer", "ALB"),
        ("ALB", "Application Load Balancer"),
        ("Session Manager", "SSM Session Manager"),
        ("Security Hub", "AWS Security Hub CSPM"),
        ("GuardDuty", "Amazon GuardDuty"),
        ("CloudTrail", "AWS CloudTrail"),
        ("VPC フローログ", "VPC Flow Logs"),
        ("VPC Flow Logs", "VPC フローログ"),
        ("多要素認証", "MFA"),
        ("MFA", "多要素認証"),
        ("ルートユーザー", "root ユーザー"),
        ("S3", "Amazon S3"),
        ("サブネット", "Subnet"),
        ("セキュリティグループ", "Security Group"),
        ("Secrets Manager", "シークレットマネージャー"),
    ];

    public string Id => "rename-service";

    public LocalizedText Description => new("サービスを別の名称（新旧、略称）で呼んでも、判定は変わらない", "Calling a service by another of its names changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var raw = original.Raw;
        foreach (var (name, other) in Names)
        {
            var changed = raw with { Blocks = [.. raw.Blocks.Select(b => RawText.Map(b, t => Rename(t, name, other)))] };
            if (!changed.Blocks.SequenceEqual(raw.Blocks)) yield return new(name, name, other, () => DocumentStructure.Build(changed));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);

    // A text that gives both names, or a Latin name inside a longer word, stays as it is.
    private static string Rename(string text, string name, string other)
    {
        if (text.Contains(other, StringComparison.OrdinalIgnoreCase)) return text;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + other.Length, StringComparison.Ordinal))
        {
            if (IsWordPart(text, at - 1) || IsWordPart(text, at + name.Length)) return text;
            text = string.Concat(text.AsSpan(0, at), other, text.AsSpan(at + name.Length));
        }

        return text;
    }

    private static bool IsWordPart(string text, int at) => at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.' or '/');
}
