using System.Text;
using System.Xml.Linq;

namespace DocReview.Reading.Word.Text;

/// <summary>Everything found inside one paragraph, in order.</summary>
internal sealed class ParagraphContent
{
    private readonly List<(StringBuilder Text, bool Raised)> spans = [];

    /// <summary>Text nobody can see.</summary>
    public StringBuilder Hidden { get; } = new();

    /// <summary>Whether hidden text has been reported and taken out of <see cref="Hidden"/>.</summary>
    public bool WasHidden { get; set; }

    /// <summary>Text that tracked changes delete.</summary>
    public StringBuilder Deleted { get; } = new();

    /// <summary>Text with a line through it: the author withdrew it.</summary>
    public StringBuilder Struck { get; } = new();

    /// <summary>Drawings, pictures and objects, and whether each stands before any text.</summary>
    public List<(XElement Element, bool BeforeText)> Drawings { get; } = [];

    /// <summary>Footnotes and endnotes cited here.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>How the visible text is set.</summary>
    public FontTally Fonts { get; } = new();

    /// <summary>Whether a SEQ field numbers something here, as Word's captions do.</summary>
    public bool HasSequence { get; set; }

    /// <summary>Whether any visible text was found.</summary>
    public bool HasText { get; private set; }

    /// <summary>Adds visible text; <c>\n</c> is a line break and <c>\t</c> a tab.</summary>
    public void Add(string text, bool raised)
    {
        if (text.Length == 0) return;
        HasText |= !string.IsNullOrWhiteSpace(text);
        if (spans.Count == 0 || spans[^1].Raised != raised) spans.Add((new StringBuilder(), raised));
        spans[^1].Text.Append(text);
    }

    /// <summary>The text with raised note marks written as <c>※n</c>.</summary>
    /// <param name="knownNotes">Numbers of the notes under the table this text stands in.</param>
    public string Text(IReadOnlySet<int> knownNotes)
    {
        var text = new StringBuilder();
        var atStart = true;
        foreach (var span in spans)
        {
            var piece = span.Text.ToString();
            text.Append(span.Raised ? RaisedText.Render(piece, atStart, knownNotes) : piece);
            atStart &= string.IsNullOrWhiteSpace(piece);
        }

        return text.ToString();
    }
}
