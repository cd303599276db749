using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Layout;

/// <summary>Heights in points, from the styles' exact line heights.</summary>
internal static class BlockHeight
{
    private const double RuleHeight = 0.5;

    /// <summary>A paragraph without the space before and after it.</summary>
    public static double Of(Paragraph paragraph, double width)
    {
        if (paragraph.Content is [ChartDrawing chart]) return PageGeometry.Points(chart.Height);
        var style = StyleSheet.Paragraph(paragraph.Style);
        return style.Line * TextMeasure.Lines(PlainText.Of(paragraph), style.Size, width - style.Left);
    }

    private static double Spacing(Paragraph paragraph) =>
        StyleSheet.Paragraph(paragraph.Style).Before + StyleSheet.Paragraph(paragraph.Style).After;

    /// <summary>A table row: its tallest cell.</summary>
    public static double Of(TableRow row, IReadOnlyList<double> widths)
    {
        var tallest = 0.0;
        for (var i = 0; i < widths.Count; i++)
        {
            var inner = PageGeometry.Points(widths[i]) - (PageGeometry.CellSide * 2 / 20.0);
            var height = row.Cells[i].Paragraphs.Sum(p => Of(p, inner) + Spacing(p));
            tallest = Math.Max(tallest, height);
        }

        return tallest + (PageGeometry.CellTop * 2 / 20.0) + RuleHeight;
    }
}
