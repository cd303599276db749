using System.Globalization;
using System.Text;

namespace DocReview.Evaluation.Reading;

/// <summary>Prints a result as text: a row per file, then the criteria.</summary>
internal static class ReadingReport
{
    public static string Print(ReadingResult result)
    {
        var text = new StringBuilder();
        Line(text, $"{"file",-42} {"headings",9} {"order",6} {"chars",6} {"words",6} {"cells",12} {"TEDS",6} {"struct",6} {"notes",6} {"ticks",6} {"hidden",6} {"figures",7}");
        foreach (var d in result.Documents)
        {
            var tables = d.Tables;
            Line(text, $"{d.Name,-42} {d.Headings,9} {d.Order,6} {d.Characters,6} {d.Words,6} {$"{tables.Recall}/{tables.Precision}",12} {Mean(tables.Teds),6} {Mean(tables.Structure),6} {d.Notes,6} {d.Ticks,6} {d.Hidden,6} {d.Figures,7}");
        }

        Line(text, $"\n{"twin of the Word file",-42} {"headings",9} {"order",6}");
        foreach (var t in result.Twins) Line(text, $"{t.Name,-42} {t.Headings,9} {t.Order,6}");
        Line(text, $"\n{"",-4} {"criterion",-62} {"",-8} measured");
        foreach (var c in Criteria.Of(result)) Line(text, $"{c.Id,-4} {c.What,-62} {Word(c.Verdict),-8} {c.Measured}");
        foreach (var name in result.Unstable) Line(text, $"NOT THE SAME TWICE {name}");
        foreach (var fault in result.Faults) Line(text, $"FAULT {fault}");
        return text.ToString();
    }

    /// <summary>What each file has too little or too much.</summary>
    public static string Details(ReadingResult result)
    {
        var text = new StringBuilder(string.Concat(result.Differences));
        foreach (var o in result.Oracle.Where(o => o.F1.Share < 1)) Line(text, $"\n== {o.Name} against pdftotext\n  only the reader: {o.ReaderOnly}\n  only pdftotext: {o.OtherOnly}");
        return text.ToString();
    }

    private static string Word(CriterionVerdict verdict) => verdict switch
    {
        CriterionVerdict.Met => "met",
        CriterionVerdict.Missed => "NOT MET",
        _ => "not here",
    };

    private static string Mean(IReadOnlyCollection<double> values) =>
        values.Count == 0 ? "-" : (Math.Floor((values.Average() * 1000) + 1e-9) / 1000).ToString("0.000", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
