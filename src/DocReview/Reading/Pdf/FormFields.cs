using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf;

/// <summary>
/// The filled-in fields of a form. Their values stand in objects of their own and not in the page's text, so each becomes a line
/// <c>name：value</c> at the end of its page.
/// </summary>
internal static class FormFields
{
    private const int MostFields = 5_000;
    private const int HiddenFlags = 2 | 32;

    /// <summary>A field with a value.</summary>
    /// <param name="Page">1-based page.</param>
    /// <param name="Text">Name and value.</param>
    /// <param name="Box">Where it stands, when known.</param>
    /// <param name="IsHidden">Whether nobody sees it.</param>
    internal sealed record Field(int Page, string Text, PageBox? Box, bool IsHidden);

    public static ImmutableArray<Field> Read(PdfDocument document)
    {
        if (!document.TryGetForm(out var form))
            return [];
        var fields = ImmutableArray.CreateBuilder<Field>();
        var open = new Stack<AcroFieldBase>(form.Fields.Reverse());
        while (open.TryPop(out var field) && fields.Count < MostFields)
        {
            if (field is AcroNonTerminalField group)
            {
                foreach (var child in group.Children.Reverse())
                    open.Push(child);
            }
            else if (Value(field) is { Length: > 0 } value)
            {
                fields.Add(new Field(field.PageNumber ?? 1, $"{Name(field)}：{value}", Box(field), IsHidden(field)));
            }
        }

        return fields.ToImmutable();
    }

    /// <summary>The blocks with the visible fields after the last block of their page.</summary>
    public static ImmutableArray<RawBlock> Insert(ImmutableArray<RawBlock> blocks, ImmutableArray<Field> fields)
    {
        if (fields.IsEmpty)
            return blocks;
        var all = blocks.ToList();
        foreach (var page in fields.Where(field => !field.IsHidden).GroupBy(field => field.Page))
        {
            var lines = page.Select((field, i) => new RawBlock
            {
                Type = BlockType.Paragraph,
                Text = field.Text,
                Location = new SourceLocation($"page[{page.Key}]/field[{i + 1}]", page.Key, field.Box),
            });
            all.InsertRange(all.FindLastIndex(block => block.Location.Page <= page.Key) + 1, lines);
        }

        return [.. all];
    }

    private static string? Value(AcroFieldBase field) => field switch
    {
        AcroTextField text => Clean(text.Value),
        AcroCheckboxField box => box.IsChecked ? "☑" : "☐",
        AcroCheckboxesField boxes => boxes.Children.OfType<AcroCheckboxField>().Any(box => box.IsChecked) ? "☑" : "☐",
        AcroRadioButtonsField buttons => Clean(buttons.Children.OfType<AcroRadioButtonField>().FirstOrDefault(button => button.IsSelected)?.CurrentValue?.Data),
        AcroComboBoxField list => Clean(string.Join("、", list.SelectedOptions)),
        AcroListBoxField list => Clean(string.Join("、", list.SelectedOptions)),
        _ => null,
    };

    private static string Name(AcroFieldBase field) => Clean(field.Information.AlternateName) ?? Clean(field.Information.PartialName) ?? "";

    private static string? Clean(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : GlyphText.Repair(text, null, out _, out _).Trim();

    private static PageBox? Box(AcroFieldBase field) =>
        field.Bounds is { } bounds ? new PageBox(bounds.Left, bounds.Bottom, bounds.Right, bounds.Top) : null;

    private static bool IsHidden(AcroFieldBase field) =>
        field.Dictionary.TryGet(NameToken.F, out var token) && token is NumericToken flags && (flags.Int & HiddenFlags) != 0;
}
