using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Tests.Writing.Word;

/// <summary>Sections and statements of an invented design document: a membership system of a city museum.</summary>
internal static class SampleStatements
{
    private const string Text = """
        1|概要|本書は、市立美術館の会員管理システムを AWS 上に構築するための基本設計を定める。
        1|概要|会員の氏名、住所、電話番号を取り扱う。
        2.1|アカウント構成|本番環境と検証環境は別々の AWS アカウントに構築する。
        2.1|アカウント構成|開発環境は検証環境のアカウント内に VPC を分けて構築する。
        2.1|アカウント構成|障害対応時は、ルートユーザーでサインインして復旧作業を行う。
        2.2|認証|マネジメントコンソールの利用者には IAM ユーザーを発行し、MFA を設定する。
        2.2|認証|アプリケーションのデータベース接続情報は、設定ファイルに記載してサーバーへ配布する。
        2.2|認証|社内の Active Directory との連携は AWS IAM Identity Center で行う。
        2.3|権限管理|運用担当者には AdministratorAccess を付与する。
        2.3|権限管理|アプリケーションには IAM ロールを割り当てる。
        2.3|権限管理|権限の棚卸しの実施時期は別途定める。
        3.1|ネットワーク構成|VPC は公開層、アプリケーション層、データ層の 3 階層とし、層ごとにサブネットを分ける。
        3.1|ネットワーク構成|データ層のサブネットにはインターネットへの経路を設けない。
        3.1|ネットワーク構成|項目: 踏み台サーバー / 接続元: 0.0.0.0/0 / ポート: 22 / 用途: 保守
        3.2|通信の保護|利用者との通信は TLS 1.2 以上で暗号化し、証明書は AWS Certificate Manager で管理する。
        3.2|通信の保護|ロードバランサーからアプリケーションまでの通信は HTTP とする。
        4.1|ログ|CloudTrail の証跡を全リージョンで有効にし、S3 バケットに 1 年間保存する。
        4.1|ログ|VPC フローログはコスト削減のため取得しない。
        4.2|監視|Amazon GuardDuty を有効化し、検出結果を運用担当のメールへ通知する。
        5.1|暗号化|S3 バケットと RDS は AWS KMS のキーで暗号化する。
        5.1|暗号化|RDS のスナップショットは日次で取得し、7 世代を保持する。
        5.2|データ管理|会員情報は退会後 3 年間保管した後に削除する。
        6.1|サーバー管理|OS のパッチは年 1 回の定期保守で適用する。
        6.1|サーバー管理|保守作業は踏み台サーバーに SSH で接続して行う。
        7.1|障害対応|障害発生時は、運用担当が情報システム課長へ電話で連絡する。
        8.1|リリース|ソースコードは GitHub で管理し、プルリクエストのレビューを必須とする。
        8.1|リリース|本番環境へのデプロイは AWS CodePipeline から自動で実行する。
        """;

    public static ImmutableArray<Section> Sections { get; } =
        [.. Lines().Select(l => (Number: l[0], Title: l[1])).Distinct().Select(s => new Section(
            SectionId(s.Number), s.Number, s.Title, s.Number.Split('.').Length, null, null))];

    public static ImmutableArray<Statement> All { get; } = [.. Lines().Select((l, i) => new Statement
    {
        Id = $"S-{i + 1:D4}",
        SectionId = SectionId(l[0]),
        HeadingPath = [$"{l[0]} {l[1]}"],
        Kind = StatementKind.Design,
        Text = l[2],
        BlockId = $"B-{i + 1:D4}",
        Location = new SourceLocation($"page[{(i / 5) + 1}]/line[{i + 1}]", (i / 5) + 1),
    })];

    private static IEnumerable<string[]> Lines() => Text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('|'));

    private static string SectionId(string number) => "sec-" + number.Replace('.', '-');
}
