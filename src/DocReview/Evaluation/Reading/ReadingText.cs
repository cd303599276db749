using System.Globalization;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading;

/// <summary>Texts in the form in which an expectation and a reading are compared.</summary>
internal static class ReadingText
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Without spaces and invisible characters; dashes, waves and quotes that encodings confuse are one.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || c is >= '\uFE00' and <= '\uFE0F') continue;
            key.Append(c switch
            {
                '～' => '〜',
                '－' or '−' or '‐' or '‑' or '–' or '—' or '―' => '-',
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '･' => '・',
                _ => c,
            });
        }

        return key.ToString();
    }

    /// <summary>A section number without what ends it.</summary>
    public static string NumberKey(string? number) => Key(number ?? "").TrimEnd('.', '．');

    /// <summary>The expected text in reading order, one entry per heading, paragraph and cell; footnotes last.</summary>
    public static IEnumerable<string> Of(ReadingGolden golden, ReadingKind kind) =>
        InOrder(golden, kind).Concat(golden.Order.Where(i => i.Footnote).Select(i => i.Text!));

    private static IEnumerable<string> InOrder(ReadingGolden golden, ReadingKind kind)
    {
        foreach (var item in golden.Order)
        {
            if (item is { Text: { } text, Footnote: false }) yield return kind == ReadingKind.Word ? text : item.PdfText ?? text;
            if (item.Section is { } s) yield return Heading(golden.Sections[s], kind);
            if (item.Table is not { } t) continue;
            foreach (var cell in TableCells.Of(golden.Tables[t])) yield return cell.Text;
        }
    }

    /// <summary>A reading's text in reading order. Bullets are layout, numbers and ticks are text; labels of figures have no order, and footnotes come last.</summary>
    public static IEnumerable<string> Of(ReadingGolden golden, DocumentReading reading)
    {
        var footnotes = golden.Order.Where(i => i.Footnote).Select(i => Key(i.Text!).TrimStart(Digits)).ToList();
        var texts = Of(reading).ToList();
        bool IsFootnote(string text) => footnotes.Contains(Key(text).TrimStart([.. Digits, '[', ']', '※', '*', '注']), StringComparer.Ordinal);
        return texts.Where(t => !IsFootnote(t)).Concat(texts.Where(IsFootnote));
    }

    private static IEnumerable<string> Of(DocumentReading reading)
    {
        // The structure step gives the labels of drawings back to their figure.
        var kept = reading.Document.Blocks.Where(b => b.Type != BlockType.Figure).Select(b => b.Location)
            .Concat(reading.Document.Sections.Select(s => s.Location)).ToHashSet();
        foreach (var block in reading.Raw.Blocks.Where(b => kept.Contains(b.Location)))
        {
            if (block.Table is { } table)
            {
                foreach (var cell in TableCells.Of(table)) yield return cell.Text;
            }
            else
            {
                yield return block.Type == BlockType.Heading ? $"{Mark(block)} {block.Text}".Trim() : Mark(block) + block.Text;
            }
        }
    }

    /// <summary>All entries as one key.</summary>
    public static string JoinedKey(IEnumerable<string> texts) => string.Concat(texts.Select(Key));

    private static string Heading(ExpectedSection section, ReadingKind kind)
    {
        if (section.Printed is { } printed) return printed;
        var number = kind == ReadingKind.Word ? section.Number : section.PdfNumber ?? section.Number;
        return number is null ? section.Title : $"{number} {section.Title}";
    }

    private static string Mark(RawBlock block)
    {
        var mark = block.ComputedNumber ?? block.Marker ?? "";
        return mark.Any(c => char.IsLetter(c) || char.IsNumber(c) || Tick.Of(c) is not null) ? mark : "";
    }
}
