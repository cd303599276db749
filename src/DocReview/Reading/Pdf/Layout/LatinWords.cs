namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// The Latin words that stand whole inside the document's lines. Where a line is full to the letter, they tell <c>Ama|zon</c> from
/// <c>AWS|KMS</c>.
/// </summary>
internal sealed class LatinWords
{
    private const int MostWords = 50_000;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public LatinWords(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            if (_words.Count >= MostWords)
                break;
            Add(line);
        }
    }

    /// <summary>Whether the two pieces are two words of this document and no broken one.</summary>
    public bool AreTwoWords(string before, string after) =>
        !_words.Contains(before + after) && _words.Contains(before) && _words.Contains(after);

    /// <summary>The word that a text ends with; empty when it ends otherwise.</summary>
    public static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && CharacterClass.IsLatin(text[start - 1]))
            start--;
        return text[start..];
    }

    /// <summary>The word that a text begins with; empty when it begins otherwise.</summary>
    public static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && CharacterClass.IsLatin(text[end]))
            end++;
        return text[..end];
    }

    // The first and the last word of a line may be pieces.
    private void Add(TextLine line)
    {
        var text = line.Text;
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterClass.IsLatin(text[i]))
            {
                if (start > 0)
                    _words.Add(text[start..i]);
                start = -1;
            }
            else if (start < 0)
            {
                start = i;
            }
        }
    }
}
