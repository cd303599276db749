using System.Text.RegularExpressions;

namespace DocReview.Core.Rules.Values;

/// <summary>Finds the names of other documents in a statement's own text.</summary>
internal static partial class DocumentNames
{
    /// <summary>Names as the document writes them, each once; this document itself is none.</summary>
    public static IEnumerable<string> In(string text) =>
        Quoted().Matches(text).Select(m => m.Groups["d"].Value)
            .Concat(Named().Matches(text).Select(m => m.Groups["d"].Value))
            .Where(d => !Own().IsMatch(d))
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"『(?<d>[^』]{2,40})』|「(?<d>[^」]{0,30}(設計書|手順書|規程|規定|基準書?|ガイドライン|計画書|仕様書|マニュアル|台帳|一覧表?|ポリシー|要領|標準|定義書|別紙[^」]{0,10}))」|[“""](?<d>[^”""]{2,50} (guide|manual|document|policy|standard|plan|procedures?|specification|runbook))[”""]", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![『「\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ーA-Za-z])(?<d>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ーA-Za-z0-9]{2,20}?(設計書|手順書|規程|ガイドライン|計画書|仕様書|マニュアル|要領|定義書)|別紙 ?[0-9０-９A-Za-z一二三四五六七八九]{1,3})(?![』」\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(本|当|この)?(書|設計書|基本設計書|資料|文書|システム設計書)$|^本")]
    private static partial Regex Own();
}
