using DocReview.Core.Documents;

namespace DocReview.Hosting.Explaining;

/// <summary>Headings and words of an explanation.</summary>
internal static class ExplainTexts
{
    public static readonly LocalizedText Statements = new("文", "Statements");
    public static readonly LocalizedText Signals = new("シグナル", "Signals");
    public static readonly LocalizedText Observations = new("観測", "Observations");
    public static readonly LocalizedText Rules = new("ルール", "Rules");
    public static readonly LocalizedText Basis = new("根拠の判定", "Basis");
    public static readonly LocalizedText Status = new("結論", "Status");
    public static readonly LocalizedText None = new("なし", "none");
    public static readonly LocalizedText NoStatement = new("この項目に触れる文はない", "no statement speaks about it");
    public static readonly LocalizedText NotRecorded = new("この結果ファイルには記録がない（以前の版で作成）", "not recorded in this file, which an earlier version wrote");
    public static readonly LocalizedText OtherLens = new(
        "レビュー後にレンズが変わったか見つからないため、シグナルの語は表示しない", "the lens has changed since the review or was not found; the words of the signals are not shown");
    public static readonly LocalizedText Person = new("担当者の確認", "needs a person");
    public static readonly LocalizedText Ask = new("提供を受ける文書", "documents to ask for");
    public static readonly LocalizedText Essential = new("必須", "essential");
    public static readonly LocalizedText Optional = new("任意", "optional");
    public static readonly LocalizedText Page = new("{0} ページ", "page {0}");

    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["compliant"] = new("準拠", "compliant"),
        ["nonCompliant"] = new("非準拠", "non-compliant"),
        ["notApplicable"] = new("対象外", "not applicable"),
        ["satisfied"] = new("記載あり", "satisfied"),
        ["partial"] = new("一部記載", "partial"),
        ["contradicted"] = new("反する記載", "contradicted"),
        ["notStated"] = new("記載なし", "not stated"),
        ["supports"] = new("支持", "supports"),
        ["contradicts"] = new("反対", "contradicts"),
        ["states"] = new("十分", "states"),
        ["touches"] = new("言及のみ", "touches"),
        ["design"] = new("設計", "design"),
        ["planned"] = new("予定", "planned"),
        ["requirement"] = new("要求", "requirement"),
        ["instruction"] = new("指示", "instruction"),
        ["definition"] = new("定義", "definition"),
        ["caption"] = new("題", "caption"),
        ["high"] = new("高", "high"),
        ["medium"] = new("中", "medium"),
        ["low"] = new("低", "low"),
    };

    /// <summary>A word of the file; one that a later version added stays as it is.</summary>
    public static LocalizedText Word(string word) => Words.GetValueOrDefault(word) ?? new(word, word);
}
