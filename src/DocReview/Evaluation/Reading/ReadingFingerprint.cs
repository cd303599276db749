using System.Globalization;
using System.Text;

namespace DocReview.Evaluation.Reading;

/// <summary>Everything a reading holds as one text: two readings of the same bytes must print the same.</summary>
internal static class ReadingFingerprint
{
    public static string Of(DocumentReading reading)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{reading.Raw.Title}\n{reading.Raw.PageCount}\n");
        foreach (var block in reading.Raw.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{block.Type} {block.Level} {block.ComputedNumber} {block.Marker} {block.Prominence} {block.Text} {block.Location}\n");
            foreach (var cell in block.Table?.Cells ?? []) text.Append(cell).Append('\n');
        }

        foreach (var section in reading.Document.Sections) text.Append(section).Append('\n');
        foreach (var statement in reading.Statements) text.Append(CultureInfo.InvariantCulture, $"{statement.Id} {statement.Kind} {statement.SectionId} {statement.Text}\n");
        foreach (var part in reading.Raw.Parts) text.Append(part).Append('\n');
        foreach (var diagnostic in reading.Document.Diagnostics) text.Append(diagnostic).Append('\n');
        return text.ToString();
    }
}
