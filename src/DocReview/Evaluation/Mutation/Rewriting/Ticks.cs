using System.Collections.Frozen;

namespace DocReview.Evaluation.Mutation.Rewriting;

/// <summary>Cells that say yes, with the cell that says no in their place.</summary>
internal static class Ticks
{
    private static readonly (string Yes, string No)[] Pairs =
    [
        ("○", "×"), ("〇", "×"), ("◯", "×"), ("◎", "×"), ("✓", "×"), ("✔", "×"), ("☑", "☐"),
        ("済", "未"), ("済み", "未"), ("実施済", "未実施"), ("実施済み", "未実施"), ("対応済", "未対応"), ("対応済み", "未対応"),
        ("設定済", "未設定"), ("設定済み", "未設定"), ("導入済", "未導入"), ("導入済み", "未導入"), ("適用済", "未適用"),
        ("有", "無"), ("あり", "なし"), ("有り", "無し"), ("有効", "無効"), ("実施", "未実施"), ("対応", "未対応"), ("する", "しない"), ("要", "不要"), ("必須", "不要"),
        ("yes", "No"), ("on", "Off"), ("enabled", "Disabled"), ("true", "false"),
    ];

    private static readonly FrozenDictionary<string, string> Opposites = Pairs.ToFrozenDictionary(p => p.Yes, p => p.No, StringComparer.OrdinalIgnoreCase);

    /// <summary>The cell that says no, or null when the cell is no plain yes.</summary>
    public static string? Opposite(string cell) => Opposites.GetValueOrDefault(cell.Trim());
}
