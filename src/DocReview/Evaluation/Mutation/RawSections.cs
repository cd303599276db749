using DocReview.Core.Documents;

namespace DocReview.Evaluation.Mutation;

/// <summary>A stretch of blocks as a reader saw them: a heading and what follows it, up to the next heading.</summary>
/// <param name="Title">The heading's text; empty before the first heading.</param>
/// <param name="Start">First block.</param>
/// <param name="End">One past the last block.</param>
internal sealed record RawSection(string Title, int Start, int End)
{
    /// <summary>The sections of a document in order, each with at least one block below its heading.</summary>
    public static IEnumerable<RawSection> Of(RawDocument raw)
    {
        var start = 0;
        for (var i = 1; i <= raw.Blocks.Length; i++)
        {
            if (i < raw.Blocks.Length && raw.Blocks[i].Type != BlockType.Heading) continue;
            var isHeaded = raw.Blocks[start].Type == BlockType.Heading;
            if (!isHeaded || i - start > 1) yield return new(isHeaded ? raw.Blocks[start].Text : "", start, i);
            start = i;
        }
    }

    /// <summary>All text of the section, one block or cell per line.</summary>
    public string Text(RawDocument raw) =>
        string.Join('\n', raw.Blocks[Start..End].SelectMany(b => b.Table is { } t ? t.Cells.Select(c => c.Text) : [b.Text]));

    /// <summary>Changes every text of the section. Code stays: its characters are not prose.</summary>
    public RawDocument Map(RawDocument raw, Func<string, string> change) =>
        raw with { Blocks = [.. raw.Blocks.Select((b, i) => i >= Start && i < End ? RawText.Map(b, change) : b)] };

    /// <summary>Puts blocks behind the section.</summary>
    public RawDocument Append(RawDocument raw, params IEnumerable<RawBlock> blocks) => raw with { Blocks = raw.Blocks.InsertRange(End, blocks) };
}

/// <summary>Texts of blocks as a reader saw them.</summary>
internal static class RawText
{
    /// <summary>The block with every text changed; the same instance when none does.</summary>
    public static RawBlock Map(RawBlock block, Func<string, string> change)
    {
        if (block.Type == BlockType.Code) return block;
        if (block.Table is { } table)
            return table.Cells.All(c => change(c.Text) == c.Text) ? block : block with { Table = table with { Cells = [.. table.Cells.Select(c => c with { Text = change(c.Text) })] } };
        var text = change(block.Text);
        return text == block.Text ? block : block with { Text = text };
    }

    /// <summary>A paragraph of our own.</summary>
    public static RawBlock Paragraph(string text) => new() { Type = BlockType.Paragraph, Text = text, Location = new("added") };
}
