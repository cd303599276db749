using static DocReview.ReadingGoldens.Documents.CommonStyles;
using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens.Documents;

/// <summary>Kanji chapters with legal numbering below, いろは and restarts, squared paper, a nested table, text boxes, a drawing, changes and comments.</summary>
internal static class FactoryIot
{
    private const string Author = "w:author=\"品質保証課\" w:date=\"2024-02-01T09:00:00Z\"";

    public static DocumentAuthor Build()
    {
        var d = new DocumentAuthor("factory-iot", "製造IoT基盤 詳細設計書", "A machine builder's IoT platform: kanji chapters with legal numbering, iroha lists that start again, a table on squared paper, a nested table, text boxes, a drawn figure, check boxes, tracked changes, comments and hidden text.", "legal-numbering", "iroha", "start-override", "squared-paper", "nested-table", "text-box", "drawing", "check-boxes", "tracked-changes", "comments", "hidden-text");
        d.Styles(Defaults, Normal, Title, Caption, HeadingStyle("Midashi1", 1, NumPr(5, 0)), HeadingStyle("Midashi2", 2, NumPr(5, 1)), HeadingStyle("Midashi3", 3, NumPr(5, 2)));
        d.Numbering(
            Abstract(10, Level(0, "第%1章", "japaneseCounting", style: "Midashi1"), Level(1, "%1.%2", more: "<w:isLgl/>", style: "Midashi2"), Level(2, "%1.%2.%3", more: "<w:isLgl/>", style: "Midashi3")),
            Abstract(11, Level(0, "%1．", "irohaFullWidth", left: 500), Level(1, "%2)", "lowerLetter", left: 920)),
            Num(5, 10), Num(6, 11), Num(7, 11, StartOverride(0, 1)), Num(8, 11, StartOverride(0, 3)));
        d.Part("comments", $"<w:comments {Namespaces}><w:comment w:id=\"1\" {Author} w:initials=\"品\">{P(R("証明書の更新手順は未確認のため、次回までに確認する。"))}</w:comment></w:comments>");
        d.Part("settings", $"<w:settings {Namespaces}><w:revisionView w:markup=\"0\" w:insDel=\"0\" w:formatting=\"0\"/></w:settings>");
        d.HeaderAndFooter(P(R("北斗精機株式会社　製造IoT基盤"), "<w:jc w:val=\"right\"/>"), P(PageNumber + R(" / 3"), Centred), "^北斗精機株式会社製造IoT基盤$", @"^\d+/3$");
        d.TitleLine("Title");
        Devices(d);
        Platform(d);
        Checks(d);
        return d.EndSection(last: true);
    }

    private static void Devices(DocumentAuthor d)
    {
        d.Heading("Midashi1", "第一章", "装置の接続", 1);
        d.Heading("Midashi2", "1.1", "接続の方式", 2, pdfNumber: "一.1");
        d.Inline("工場内の加工機は、設備ごとに置いたゲートウェイから AWS IoT Core に MQTT で接続する。ゲートウェイは装置ごとの X.509 証明書で認証する。",
            R("工場内の加工機は、設備ごとに置いたゲートウェイから AWS IoT Core に MQTT で接続する。ゲートウェイは")
            + $"<w:del w:id=\"21\" {Author}><w:r><w:delText>全台で共通の</w:delText></w:r></w:del><w:ins w:id=\"22\" {Author}>{R("装置ごとの ")}</w:ins>"
            + "<w:commentRangeStart w:id=\"1\"/>" + R("X.509 証明書") + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>" + R("で認証する。"));
        d.Hidden("全台で共通の", "docx").Hidden("証明書の更新手順は未確認のため", "docx");
        d.Text("接続する設備は次のとおりとする。");
        d.Item(6, 0, "イ．", "五軸加工機");
        d.Item(6, 1, "a)", "主軸の振動と温度");
        d.Item(6, 1, "b)", "工具の使用回数");
        d.Item(6, 0, "ロ．", "研削盤");
        d.Item(6, 0, "ハ．", "三次元測定機");
        d.Text("収集しない情報は次のとおりとする。");
        d.Item(7, 0, "イ．", "作業者の氏名");
        d.Item(7, 0, "ロ．", "加工プログラムの本文");
        d.Inline("収集の間隔は一秒とする。", R("収集の間隔は一秒とする。") + R("社外の閲覧者には本書を適合とだけ説明する。", "<w:vanish/>"));
        d.Hidden("社外の閲覧者には本書を適合とだけ説明する。", "docx");
        d.Heading("Midashi2", "1.2", "ゲートウェイの設定", 2, pdfNumber: "一.2");
        d.Text("表1 ゲートウェイの設定", Style("Caption"));
        d.Table(new(1, [2160, 2880, 3960], [["項目", "設定値", "理由"], ["通信の方式", "MQTT over TLS 1.2", "工場の外へは暗号化した通信だけを許す"], ["再送の間隔", "三十秒", "瞬断の間の計測値を失わない"], ["保持できる量", "七十二時間", "連休中の回線障害に備える"], ["遠隔の保守", "AWS Systems Manager", "装置に開いた待ち受けを作らない"]]) { Squares = 12 });
    }

    private static void Platform(DocumentAuthor d)
    {
        d.Heading("Midashi1", "第二章", "基盤の構成", 1);
        d.Heading("Midashi2", "2.1", "データの流れ", 2, pdfNumber: "二.1");
        d.Text("計測値の流れを図1に示す。");
        d.Raw(P(Drawings.Boxes(40, "計測値が装置から分析画面に届くまでの流れ", "加工機", "ゲートウェイ", "AWS IoT Core", "Amazon Timestream"), Centred));
        d.Shows("加工機", "ゲートウェイ", "AWS IoT Core", "Amazon Timestream");
        d.Text("図1 計測値の流れ", Style("Caption"));
        d.Heading("Midashi3", "2.1.1", "保管", 3, pdfNumber: "二.1.1");
        d.Text("直近の三十日分は Amazon Timestream に置き、それより古い計測値は Amazon S3 に移す。保管する期間は設備の種類ごとに定める。");
        d.Table(new(1, [2200, 6800],
        [
            ["対象", "保管の内容"],
            ["計測値", "設備ごとの期間は次のとおり。\n五軸加工機 | 五年\n研削盤 | 三年"],
            ["警報の記録", "十年間"],
        ])
        {
            Contents = { [(1, 1)] = P(R("設備ごとの期間は次のとおり。", "<w:sz w:val=\"19\"/>")) + new TableAuthor(0, [2400, 2400], [["五軸加工機", "五年"], ["研削盤", "三年"]]).Markup() + P("") },
        });
        d.Heading("Midashi3", "2.1.2", "分析", 3, pdfNumber: "二.1.2");
        d.Raw(P(Drawings.TextBox(60, P(R("分析の担当者は計測値を読み取れるが、書き換えることはできない。")), 5600000, 500000)));
        d.Reads("分析の担当者は計測値を読み取れるが、書き換えることはできない。");
        d.Text("分析の画面は Amazon Managed Grafana で提供し、利用者は社内の認証基盤で確認する。");
        d.Heading("Midashi2", "2.2", "通知", 2, pdfNumber: "二.2");
        d.Text("警報は Amazon SNS を通じて当番の保全員に届ける。通知する条件は次のとおりとする。");
        d.Item(8, 0, "ハ．", "主軸の温度が上限を超えたとき");
        d.Item(8, 0, "ニ．", "計測値が十分間届かないとき");
    }

    private static void Checks(DocumentAuthor d)
    {
        d.Heading("Midashi1", "第三章", "導入前の確認", 1);
        d.Text("設備を接続する前に、次の項目を確認する。");
        Check(d, true, "証明書を装置ごとに発行した");
        Check(d, true, "初期のパスワードを変更した");
        Check(d, false, "不要な待ち受けを停止した");
        Check(d, false, "時刻を社内の基準に合わせた");
        d.Text("確認の結果は設備台帳に記録し、未完了の設備は接続しない。");
    }

    private static void Check(DocumentAuthor d, bool isChecked, string text)
    {
        var sign = isChecked ? "☑" : "☐";
        d.Inline(sign + text, $"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{(isChecked ? 1 : 0)}\"/><w14:checkedState w14:val=\"2611\"/><w14:uncheckedState w14:val=\"2610\"/></w14:checkbox></w:sdtPr><w:sdtContent>{R(sign)}</w:sdtContent></w:sdt>{R(" " + text)}");
    }
}
