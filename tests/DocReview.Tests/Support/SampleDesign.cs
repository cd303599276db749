namespace DocReview.Tests.Support;

/// <summary>A short design document of our own, in Markdown.</summary>
internal static class SampleDesign
{
    public const string Markdown = """
        # 在庫照会システム 基本設計書

        ## 1. アカウント

        本番、検証、開発の各環境は、それぞれ別の AWS アカウントに構築する。
        ルートユーザーのアクセスキーは作成しない。ルートユーザーには MFA を設定する。

        ## 2. ネットワーク

        - ALB をパブリックサブネットに、ECS をプライベートサブネットに配置する。
        - SSH は 0.0.0.0/0 から許可する。

        ## 3. ログ

        | ログ | 出力先 | 保持期間 |
        |---|---|---|
        | CloudTrail | S3 | 7 年※1 |
        | VPC フローログ | CloudWatch Logs | 1 年 |

        ※1 監査部門の要請による。

        ## 4. 暗号化

        通信は TLS 1.2 以上で暗号化する。保管データは KMS のカスタマー管理キーで暗号化する。

        ## 5. 今後の課題

        WAF の導入を検討する。
        """;
}
