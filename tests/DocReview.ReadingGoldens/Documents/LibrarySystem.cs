using static DocReview.ReadingGoldens.Documents.CommonStyles;
using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens.Documents;

/// <summary>Typed numbers on numeric style ids (one defined twice), headings that only look so, a table without lines, a framed note.</summary>
internal static class LibrarySystem
{
    private const string Bold = "<w:b/><w:sz w:val=\"24\"/>";

    public static DocumentAuthor Build()
    {
        var d = new DocumentAuthor("library-system", "図書館情報システム 方式設計書", "A city library: typed numbers, numeric style ids, a style id defined twice, a number printed twice, fake headings, a table without lines, ○×△ and English words broken at line ends.", "typed-numbers", "numeric-style-ids", "fake-headings", "borderless-table", "framed-note", "ticks", "line-ends");
        // Two styles with one id, as left behind by merging documents: the first from an older template.
        d.Styles(Defaults, ParagraphStyle("a", "Normal"), ParagraphStyle("a3", "Title", $"<w:spacing w:before=\"900\" w:after=\"500\"/>{Centred}", "<w:b/><w:sz w:val=\"38\"/>", "a"), ParagraphStyle("1", "heading 1", "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"28\"/>"), HeadingStyle("1", 1), HeadingStyle("2", 2), HeadingStyle("31", 3));
        d.Numbering(Abstract(7, Level(0, "・", "bullet", left: 480)), Num(1, 7));
        d.HeaderAndFooter(P(R("青葉台市立図書館")), P(R("- ") + PageNumber + R(" -"), Centred), "^青葉台市立図書館$", @"^-\d+-$");
        d.TitleLine("a3");
        Services(d);
        Security(d);
        Appendix(d);
        return d.EndSection(last: true);
    }

    private static void Services(DocumentAuthor d)
    {
        d.TypedHeading("1", "1.", "対象とする業務", 1, "　");
        d.Text("青葉台市立図書館の五館で共通に使う図書館情報システムを対象とする。貸出、返却、予約、蔵書管理の各業務を一つの基盤で提供し、市民は館内の端末と自宅のどちらからでも予約できる。");
        d.TypedHeading("2", "1.1", "利用者", 2);
        d.Text("利用者は市民、窓口職員、システム管理者の三者とする。市民の認証には Amazon Cognito を用い、窓口職員は庁内の認証基盤と連携した AWS IAM Identity Center を通じて利用する。");
        d.TypedHeading("2", "1.2", "利用時間", 2);
        d.Text("予約の受付は終日とする。ただし、毎月第三火曜日の一時から五時までを定期保守の時間とする。");
        d.FakeHeading("【非機能の前提】", "非機能の前提", 3, Bold);
        d.Text("同時に利用する端末は最大で四百台と見込む。検索の応答は三秒以内とし、繁忙期である夏休みの初日を性能試験の条件とする。");
        d.Item(1, 0, "", "蔵書は六十二万件とする。");
        d.Item(1, 0, "", "年間の貸出は百八十万件とする。");
        d.Raw("<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\"/><w:left w:val=\"single\" w:sz=\"8\"/><w:bottom w:val=\"single\" w:sz=\"8\"/><w:right w:val=\"single\" w:sz=\"8\"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9000\" w:type=\"dxa\"/></w:tcPr>"
            + P(R("【注意】個人の貸出履歴は返却の時点で利用者との対応を消去し、統計には匿名の件数だけを残す。")) + "</w:tc></w:tr></w:tbl>");
        d.Reads("【注意】個人の貸出履歴は返却の時点で利用者との対応を消去し、統計には匿名の件数だけを残す。");
    }

    private static void Security(DocumentAuthor d)
    {
        d.TypedHeading("1", "2.", "方式", 1, "　");
        d.TypedHeading("2", "2.1", "アプリケーション", 2);
        d.Text("予約の画面は Amazon CloudFront と Amazon S3 で配信し、業務処理は AWS Lambda と Amazon API Gateway で構成する。窓口端末からの通信は AWS Site-to-Site VPN を経由させ、Application Load Balancer で受け付けたうえで AWS WAF の AWSManagedRulesCommonRuleSet と AWSManagedRulesKnownBadInputsRuleSet を適用する。ログは Amazon CloudWatch Logs に集約し、Amazon OpenSearch Service で検索できるようにするとともに、Amazon Kinesis Data Firehose を通じて Amazon S3 にも保管する。");
        d.Text("The public catalogue is also offered to partner libraries through a read-only interface; its specification is maintained in English and published together with the acceptable use policy of the consortium.");
        d.Text("通信を受け付ける構成要素と役割を次に示す。");
        d.Table(new(1, [1150, 5200, 2600],
        [
            ["要素", "役割", "担当"],
            ["Application Load Balancer", "窓口端末からの HTTPS の通信を受け付け、証明書の検証と振り分けを行う。振り分け先の異常は health check で見つけ、三回続けて応答がないときに切り離す。", "Infrastructure team"],
            ["CloudFront distribution", "予約の画面を配信する。配信元の Amazon S3 には origin access control を通じた読み取りだけを許す。", "Application team"],
        ]));
        d.TypedHeading("2", "2.2", "データベース", 2);
        d.Text("蔵書と貸出の情報は Amazon Aurora PostgreSQL に保管する。保管時は AWS KMS の鍵で暗号化し、接続には TLS を必須とする。");
        d.TypedHeading("31", "2.2.1", "バックアップ", 3);
        d.Text("自動バックアップを三十五日間保持する。月に一度、検証用のアカウントに復元して手順を確かめる。");
        // The author numbered two sections 2.2, as happens when a chapter is edited by several people.
        d.TypedHeading("2", "2.2", "機能の提供範囲", 2);
        d.Text("館と機能の対応を次に示す。○は提供する、△は一部を提供する、×は提供しないことを表す。");
        d.Table(new(1, [2600, 1600, 1600, 1600, 1600], [["機能", "中央館", "東館", "西館", "移動図書館"], ["貸出と返却", "○", "○", "○", "○"], ["予約の受取", "○", "○", "△", "×"], ["座席の予約", "○", "△", "×", "×"], ["視聴覚資料", "○", "×", "×", "×"]]));
        d.FakeHeading("■ 監視の方針", "監視の方針", 3, Bold);
        d.Text("異常の通知は担当者の携帯電話に送る。通知の一覧は四半期ごとに見直し、不要なものを止める。");
    }

    private static void Appendix(DocumentAuthor d)
    {
        d.TypedHeading("1", "3.", "参考資料", 1, "　");
        d.Text("連携先の窓口を次に示す。");
        d.Table(new(1, [2600, 3400, 3000],
        [
            ["連携先", "連携の方法", "担当部署"],
            ["市民ポータル", "REST API（OAuth 2.0）", "情報政策課"],
            ["財務会計システム", "日次の CSV ファイル", "会計課"],
            ["県立図書館の横断検索", "SRU による検索応答", "県立図書館"],
            ["電子書籍の提供会社", "SAML による認証連携", "図書館サービス係"],
        ])
        {
            Borderless = true,
        });
        d.Text("連携の追加や変更は、事前に方式設計書を改めたうえで行う。");
        d.Text("以上");
    }
}
