using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Benchmarks;

/// <summary>A document of any length, made of copies of a golden with other numbers, so that no text stands twice where it can differ.</summary>
internal static partial class LongDocument
{
    /// <param name="golden">What is copied.</param>
    /// <param name="characters">Least number of characters of the result.</param>
    public static RawDocument Of(RawDocument golden, int characters)
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>();
        var length = 0;
        for (var copy = 0; length < characters; copy++)
        {
            foreach (var block in golden.Blocks.Select(b => Vary(b, copy)))
            {
                blocks.Add(block);
                length += LengthOf(block);
                if (length >= characters) break;
            }
        }

        return golden with { Blocks = blocks.ToImmutable() };
    }

    private static int LengthOf(RawBlock block) => block.Table is { } table ? table.Cells.Sum(c => c.Text.Length) : block.Text.Length;

    private static RawBlock Vary(RawBlock block, int copy) => block with
    {
        Text = Vary(block.Text, copy),
        Table = block.Table is { } table ? table with { Cells = [.. table.Cells.Select(c => c with { Text = Vary(c.Text, copy) })] } : null,
    };

    private static string Vary(string text, int copy) =>
        copy == 0 ? text : Number().Replace(text, m => (int.Parse(m.Value, CultureInfo.InvariantCulture) + copy).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]{1,4}")]
    private static partial Regex Number();
}
