using System.Xml.Linq;
using DocReview.Reading.Word.Numbering;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>
/// Footnotes and endnotes: numbers citations in document order and finds the notes' content. A citation reads <c>[1]</c> for a footnote
/// and <c>[i]</c> for an endnote (each in the number format the document sets), and the note's block begins with the same mark.
/// </summary>
internal sealed class NoteNumbers
{
    private readonly Dictionary<string, XElement> footnotes;
    private readonly Dictionary<string, XElement> endnotes;
    private readonly NoteCounter footnoteCounter;
    private readonly NoteCounter endnoteCounter;
    private readonly HashSet<NoteReference> taken = [];

    /// <summary>Reads the note parts and the numbering settings; any may be null.</summary>
    public NoteNumbers(XElement? footnotes, XElement? endnotes, XElement? settings)
    {
        this.footnotes = ById(footnotes);
        this.endnotes = ById(endnotes);
        footnoteCounter = new NoteCounter(settings?.Element(W.FootnotePr), "decimal");
        endnoteCounter = new NoteCounter(settings?.Element(W.EndnotePr), "lowerRoman");
    }

    /// <summary>Numbers a citation; null when the note does not exist.</summary>
    public NoteReference? Cite(XElement reference)
    {
        var isEndnote = reference.Name.LocalName == "endnoteReference";
        if ((string?)reference.Attribute(W.Id) is not { } id || !(isEndnote ? endnotes : footnotes).ContainsKey(id)) return null;
        if (XmlValues.IsOn((string?)reference.Attribute(W.CustomMarkFollows))) return new NoteReference(isEndnote, id, "");
        return new NoteReference(isEndnote, id, $"[{(isEndnote ? endnoteCounter : footnoteCounter).Next()}]");
    }

    /// <summary>The note's content the first time it is asked for; null afterwards, so that a note is read once.</summary>
    public XElement? Take(NoteReference reference) =>
        taken.Add(reference with { Mark = "" }) ? (reference.IsEndnote ? endnotes : footnotes)[reference.Id] : null;

    private static Dictionary<string, XElement> ById(XElement? root)
    {
        var notes = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var note in root?.Elements() ?? [])
        {
            // Separator lines are stored as notes with a type.
            if ((string?)note.Attribute(W.Type) is null or "normal" && (string?)note.Attribute(W.Id) is { } id) notes[id] = note;
        }

        return notes;
    }

    private sealed class NoteCounter(XElement? properties, string defaultFormat)
    {
        private readonly string format = properties.ChildVal(W.NumFmt) ?? defaultFormat;
        private int next = properties.ChildInt(W.NumStart) ?? 1;

        public string Next() => NumberFormats.Format(format, null, next++);
    }
}
