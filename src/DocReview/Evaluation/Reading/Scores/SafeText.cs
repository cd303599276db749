using System.Text;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Characters that break writers or matching: lone surrogates, controls, and kanji radicals in match keys.</summary>
internal static class SafeText
{
    /// <summary>How many there are in all texts of a reading.</summary>
    public static int Faults(DocumentReading reading)
    {
        var texts = reading.Raw.Blocks.Select(b => b.Text).Concat(reading.Tables.SelectMany(t => t.Cells).Select(c => c.Text)).Concat(reading.Statements.Select(s => s.Text))
            .Concat(reading.Document.Diagnostics.Select(d => d.Message.Ja)).Concat(reading.Sections.Select(s => s.Title)).ToList();
        return texts.Sum(Broken) + reading.Statements.Sum(s => TextFolder.Plain.Fold(s.Text).Count(IsRadical));
    }

    public static int Broken(string text)
    {
        var broken = text.Count(c => char.IsControl(c) && c != '\n');
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (Rune.TryGetRuneAt(text, i, out _)) i++;
            else broken++;
        }

        return broken;
    }

    public static bool IsRadical(char c) => c is >= '\u2E80' and <= '\u2FDF';
}
