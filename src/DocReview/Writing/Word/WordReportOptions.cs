namespace DocReview.Writing.Word;

/// <summary>How the Word report looks. Fonts are named, never embedded: Word substitutes what a machine lacks.</summary>
public sealed record WordReportOptions
{
    /// <summary>Font of Japanese characters, such as 游ゴシック, Yu Mincho, MS 明朝, Noto Sans CJK JP.</summary>
    public string EastAsianFont { get; init; } = "游ゴシック";

    /// <summary>Font of Latin characters and digits.</summary>
    public string LatinFont { get; init; } = "Arial";
}
