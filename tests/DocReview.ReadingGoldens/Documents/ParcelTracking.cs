using static DocReview.ReadingGoldens.Documents.CommonStyles;
using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens.Documents;

/// <summary>Two columns, a wide table on a page turned sideways, signs that differ between encodings, tables inside columns.</summary>
internal static class ParcelTracking
{
    public static DocumentAuthor Build()
    {
        var d = new DocumentAuthor("parcel-tracking", "荷物追跡サービス 構成説明書", "A carrier's tracking service: pages in two columns, a table on a landscape page, tables inside a column, wave dashes and minus signs, ○ and ×.", "two-columns", "landscape", "tables", "notes", "ticks", "signs");
        d.Styles(Defaults, Normal, Title, Caption, HeadingStyle("H1", 1, NumPr(1, 0)), HeadingStyle("H2", 2, NumPr(1, 1)));
        d.Numbering(Abstract(1, Level(0, "%1.", style: "H1"), Level(1, "%1.%2", style: "H2")), Abstract(2, Level(0, "●", "bullet", left: 420)), Num(1, 1), Num(2, 2));
        d.HeaderAndFooter(P(R("あおぞら運送株式会社")), P(R("P.") + PageNumber, "<w:jc w:val=\"right\"/>"), "^あおぞら運送株式会社$", @"^P\.\d+$");
        d.TitleLine("Title");
        d.Text("本書は荷物追跡サービスの構成を説明する。対象の読者は運用の担当者と監査の担当者である。");
        d.EndSection();
        Columns(d);
        d.EndSection(columns: 2);
        Sideways(d);
        return d.EndSection(landscape: true, last: true);
    }

    private static void Columns(DocumentAuthor d)
    {
        d.Heading("H1", "1.", "サービスの概要", 1);
        d.Text("荷送人と荷受人は、送り状の番号を入力して荷物の位置を確認できる。確認の画面は一日におよそ四十万回表示され、年末には通常の三倍になる。");
        d.Text("画面の表示は Amazon CloudFront が受け持ち、番号の照会は Amazon API Gateway と AWS Lambda が処理する。照会の結果は Amazon ElastiCache に一分間だけ保持し、同じ番号への照会が続いても Amazon DynamoDB の負荷が上がらないようにしている。");
        d.Heading("H2", "1.1", "位置の登録", 2);
        d.Text("営業所の端末は、荷物を読み取るたびに位置を登録する。端末は専用の回線で接続し、回線が切れている間は端末の中に最大で二千件をためる。");
        d.Item(2, 0, "", "端末の証明書は二年ごとに更新する。");
        d.Item(2, 0, "", "紛失した端末の証明書は届け出から一時間以内に失効させる。");
        d.Item(2, 0, "", "登録の遅れは 5～10 秒を上限とする。");
        d.Heading("H2", "1.2", "再配達の受付", 2);
        d.Text("再配達の受付では、荷受人の電話番号の下四桁を確かめる。受け付けた内容は配達の担当者の端末に届き、担当者は当日の二十時まで変更できる。");
        d.Text("受付の記録は、荷物を届けた日から九十日で消去する。");
        d.Heading("H1", "2.", "保護の考え方", 1);
        d.Heading("H2", "2.1", "個人に関する情報", 2);
        d.Text("荷受人の氏名と住所は位置の情報とは別の表に保管し、AWS KMS の鍵で暗号化する。位置の照会の処理は、氏名と住所の表を読む権限を持たない。");
        d.Table(new(1, [1500, 1100, 1500], [["情報", "暗号化", "保持期間"], ["氏名", "○", "90 日"], ["住所", "○", "90 日"], ["荷物の位置", "×", "1 年"]]));
        d.Heading("H2", "2.2", "記録", 2);
        d.Text("API の呼び出しと権限の変更を AWS CloudTrail に記録し、記録は別のアカウントの Amazon S3 に七年間保管する。保管先ではオブジェクトロックを有効にし、管理者であっても消去できないようにする。");
        d.Text("記録の確認は週に一度、監査の担当者が行う。前週との差が±20％を超えたときは理由を調べ、結果を残す。冷蔵便では庫内の温度が −5℃ を上回った時刻も記録する。");
        d.Heading("H2", "2.3", "検知", 2);
        d.Text("Amazon GuardDuty の検知の結果は AWS Security Hub に集め、重要なものは当番に電話で知らせる。当番は三十分以内に一次の判断を行う。");
    }

    private static void Sideways(DocumentAuthor d)
    {
        d.Heading("H1", "3.", "環境の一覧", 1);
        d.Text("環境ごとの設定を次に示す。");
        d.Table(new(2, [1900, 1700, 2100, 2100, 1700, 1700, 2600],
        [
            ["環境", "アカウント", "ネットワーク", "<", "監視", "<", "備考"],
            ["^", "^", "アドレスの範囲", "外部との接続", "指標", "通知", "^"],
            ["本番", "独立", "10.10.0.0/16", "専用線と AWS WAF", "○", "○", "変更は承認を得て行う ※1"],
            ["検証", "独立", "10.20.0.0/16", "専用線", "○", "×", "本番のデータは置かない"],
            ["開発", "共用 ※2", "10.30.0.0/16", "なし", "×", "×", "夜間は停止する"],
        ]));
        d.Note("※1", "緊急の変更は事後の承認とし、翌営業日までに記録する。", "変更は承認を得て行う ※1");
        d.Note("※2", "協力会社の利用者は権限の境界で操作を制限する。", "共用 ※2");
        d.Text("環境を増やすときは、構成の責任者が番地の重なりを確かめる。");
    }
}
