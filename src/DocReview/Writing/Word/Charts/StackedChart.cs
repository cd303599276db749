namespace DocReview.Writing.Word.Charts;

/// <summary>Stacked columns: one column per category, one layer per series.</summary>
internal sealed record StackedChart(IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>The sheet of the embedded workbook that holds the numbers.</summary>
    public const string Sheet = "Sheet1";
}

/// <summary>A layer. Colours are RGB in hex; as many values as there are categories.</summary>
internal sealed record ChartSeries(string Name, string Fill, string LabelColor, IReadOnlyList<int> Values);
