using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Reading.Text;

/// <summary>Tables drawn with pipes, with or without the line under the header.</summary>
internal static partial class PipeTable
{
    public static bool Starts(string[] lines, int i) => IsRow(lines[i]) && i + 1 < lines.Length && IsRow(lines[i + 1]);

    public static (RawTable Table, int Next) Read(string[] lines, int start)
    {
        var rows = new List<string[]>();
        var headerRows = 0;
        var i = start;
        for (; i < lines.Length && IsRow(lines[i]); i++)
        {
            if (Separator().IsMatch(lines[i])) headerRows = rows.Count;
            else rows.Add(Cells(lines[i]));
        }

        return (TableRows.ToTable(rows, headerRows, start), i);
    }

    private static bool IsRow(string line) => Row().IsMatch(line);

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Replace("\\|", "\u0000", StringComparison.Ordinal).Split('|').Select(c => LineKinds.Plain(c.Replace('\u0000', '|').Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase)))];

    [GeneratedRegex(@"^\s*\|.*\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\s*\|(\s*:?-{2,}:?\s*\|)+\s*$")]
    private static partial Regex Separator();
}

/// <summary>Tables whose cells are parted by tabs, as a copy from Word or Excel leaves them.</summary>
internal static class TabTable
{
    public static bool Starts(string[] lines, int i) => Columns(lines[i]) >= 2 && NextRow(lines, i + 1) is { } next && Columns(lines[next]) >= 2;

    public static (RawTable Table, int Next) Read(string[] lines, int start)
    {
        var rows = new List<string[]> { Split(lines[start]) };
        var i = start + 1;
        while (i < lines.Length)
        {
            if (Columns(lines[i]) >= 2) rows.Add(Split(lines[i]));
            else if (lines[i].Trim().Length > 0) break;
            else if (NextRow(lines, i) is not { } next || Columns(lines[next]) < 2) break;
            i++;
        }

        return (TableRows.ToTable(rows, 0, start), i);
    }

    private static int? NextRow(string[] lines, int from) => from < lines.Length ? from : null;

    private static int Columns(string line) => line.Contains('\t', StringComparison.Ordinal) ? Split(line).Length : 0;

    private static string[] Split(string line) => [.. line.TrimEnd().Split('\t').Select(c => c.Trim())];
}

/// <summary>Rows of cells as a raw table.</summary>
internal static class TableRows
{
    public static RawTable ToTable(List<string[]> rows, int headerRows, int firstLine)
    {
        var columns = rows.Max(r => r.Length);
        var cells = ImmutableArray.CreateBuilder<RawCell>();
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var text = c < rows[r].Length ? rows[r][c] : "";
                cells.Add(new(r, c, 1, 1, text, PlainTextReader.At(firstLine + r)));
            }
        }

        return new(cells.ToImmutable(), rows.Count, columns, headerRows);
    }
}
