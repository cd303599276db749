using static DocReview.ReadingGoldens.Documents.CommonStyles;
using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens.Documents;

/// <summary>Long tables with vertical merges over pages, full-width and circled numbers, ruby, VML text box, appendices, a list style.</summary>
internal static class NurseryEnrolment
{
    private static readonly string[] Areas = ["申請の受付", "審査", "結果の通知", "入園後の管理"];
    private static readonly string[] Screens = ["一覧", "照会", "登録", "変更", "取消", "帳票"];

    public static DocumentAuthor Build()
    {
        var d = new DocumentAuthor("nursery-enrolment", "保育施設入園申請システム 外部設計書", "A town's enrolment system: full-width numbers, levels that do not restart, a list style, a long table with vertical merges over pages, ruby, a VML text box, and appendices.", "full-width-numbers", "list-style", "level-restart", "long-table", "merged-cells", "ruby", "vml-text-box", "appendix", "notes");
        d.Styles(Defaults, Normal, Title, Caption,
            HeadingStyle("a1", 1, NumPr(20, 0)), HeadingStyle("a2", 2, NumPr(20, 1)), ParagraphStyle("Appendix", "付録見出し", $"<w:pageBreakBefore/>{NumPr(21, 0)}<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"30\"/>"),
            "<w:style w:type=\"numbering\" w:styleId=\"KoumokuList\"><w:name w:val=\"項目一覧\"/><w:pPr><w:numPr><w:numId w:val=\"30\"/></w:numPr></w:pPr></w:style>");
        d.Numbering(
            Abstract(1, Level(0, "%1．", "decimalFullWidth", style: "a1"), Level(1, "%1－%2", "decimalFullWidth", style: "a2")),
            Abstract(2, Level(0, "付録%1", "upperLetter", style: "Appendix")),
            "<w:abstractNum w:abstractNumId=\"3\"><w:multiLevelType w:val=\"multilevel\"/><w:styleLink w:val=\"KoumokuList\"/>" + Level(0, "%1)", left: 480) + Level(1, "%2", "decimalEnclosedCircle", "<w:lvlRestart w:val=\"0\"/>", 900) + "</w:abstractNum>",
            "<w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType w:val=\"multilevel\"/><w:numStyleLink w:val=\"KoumokuList\"/></w:abstractNum>",
            Num(20, 1), Num(21, 2), Num(30, 3), Num(31, 4));
        d.HeaderAndFooter(P(R("保育施設入園申請システム　外部設計書")), P(R("さくら野町 こども課　") + PageNumber, Centred), "^保育施設入園申請システム外部設計書$", @"^さくら野町こども課\d+$", "^しんさ$");
        d.TitleLine("Title");
        Purpose(d);
        Screen(d);
        Appendix(d);
        return d.EndSection(last: true);
    }

    private static void Purpose(DocumentAuthor d)
    {
        d.Heading("a1", "１．", "概要", 1);
        d.Heading("a2", "１－１", "目的", 2);
        d.Inline("町内の保育施設への入園の申請を、保護者が自宅から行えるようにする。申請の内容は町の担当者が審査し、結果は郵便と画面の両方で知らせる。",
            R("町内の保育施設への入園の申請を、保護者が自宅から行えるようにする。申請の内容は町の担当者が") + Ruby("審査", "しんさ") + R("し、結果は郵便と画面の両方で知らせる。"));
        d.Heading("a2", "１－２", "利用者の確認", 2);
        d.Text("保護者の確認にはマイナンバーカードの署名用の証明書を用いる。町の担当者は庁内の端末だけから利用でき、パスワードとワンタイムの番号の二つで確認する。");
        d.Item(31, 0, "1)", "保護者が行う手続");
        d.Item(31, 1, "①", "新規の申請");
        d.Item(31, 1, "②", "申請の取り下げ");
        d.Item(31, 0, "2)", "担当者が行う手続");
        d.Item(31, 1, "③", "審査の登録", "①");
        d.Item(31, 1, "④", "結果の承認", "②");
        d.Raw(P("<w:r><w:pict><v:shape id=\"box1\" type=\"#_x0000_t202\" style=\"width:430pt;height:46pt\" strokecolor=\"#333333\"><v:textbox><w:txbxContent>" + P(R("添付された書類は、受付の時点で不正なプログラムの検査を行う。")) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"));
        d.Reads("添付された書類は、受付の時点で不正なプログラムの検査を行う。");
    }

    private static void Screen(DocumentAuthor d)
    {
        d.Heading("a1", "２．", "画面", 1);
        d.Heading("a2", "２－１", "画面の一覧", 2);
        d.Text("画面と利用できる者の対応を表１に示す。");
        d.Text("表１ 画面の一覧", Style("Caption"));
        var rows = new List<string[]> { new[] { "業務", "画面", "利用できる者", "<", "備考" }, new[] { "^", "^", "保護者", "担当者", "^" } };
        foreach (var area in Areas)
        {
            foreach (var (screen, i) in Screens.Select((s, i) => (s, i)))
                rows.Add([i == 0 ? area : "^", $"{area}{screen}", i < 3 && area == Areas[0] ? "○" : "×", "○", i == 4 ? "取り消した内容は三年間残す。" : i == 5 ? "氏名を伏せて出力できる。" : "操作の記録を残す。"]);
        }

        d.Table(new(2, [1700, 2700, 1200, 1200, 2600], [.. rows]));
        d.Heading("a2", "２－２", "入力の検査", 2);
        d.Text("画面から送られた値は、画面と業務の処理の両方で検査する。検査に合わない値は保存せず、該当する項目を画面に示す。");
        d.Text("ファイルの添付は一件あたり 10MB までとし、種類は PDF と JPEG に限る。");
        d.Heading("a1", "３．", "データの保護", 1);
        d.Text("申請の内容は Amazon RDS for PostgreSQL に保管する。表３には保管する期間を示す。");
        d.Text("表３ 保管する期間", Style("Caption"));
        d.Table(new(1, [3000, 2400, 4000], [["データ", "期間", "消去の方法"], ["申請の内容", "五年", "年度の末に一括で消去し、消去の記録を残す"], ["添付された書類", "五年", "同じ時期に Amazon S3 のライフサイクルで消去する"], ["操作の記録", "七年 ※1", "保管先でオブジェクトロックを用い、期間の満了まで消去できない"]]));
        d.Note("※1", "監査の期間が延びたときは、町の規則に合わせて延長する。", "七年 ※1");
    }

    private static void Appendix(DocumentAuthor d)
    {
        d.Heading("Appendix", "付録A", "用語", 1);
        d.Table(new(1, [2600, 6800], [["用語", "説明"], ["保護者", "申請を行う者で、児童と同居する父母または後見人をいう。"], ["担当者", "町のこども課に属し、審査を行う職員をいう。"], ["支給認定", "保育の必要性についての町の認定をいう。"]]));
        d.Heading("Appendix", "付録B", "未決の事項", 1);
        d.Text("所得の確認を税務のシステムと自動で連携するかどうかは、次の版で決める。");
    }

    private static string Ruby(string text, string reading) =>
        $"<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"distributeSpace\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"18\"/><w:hpsBaseText w:val=\"21\"/><w:lid w:val=\"ja-JP\"/></w:rubyPr><w:rt>{R(reading, "<w:sz w:val=\"10\"/>")}</w:rt><w:rubyBase>{R(text)}</w:rubyBase></w:ruby></w:r>";
}
