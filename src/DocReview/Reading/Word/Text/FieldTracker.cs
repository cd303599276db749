using System.Text;
using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>
/// Follows the complex fields of one story, which may begin in one paragraph and end many paragraphs later: results are text,
/// instructions are not, and a table of contents is neither.
/// </summary>
internal sealed class FieldTracker
{
    // The name stands at the start of an instruction; a longer one has been looked at already.
    private const int LongestName = 64;

    private readonly HashSet<XElement> closed = [];
    private readonly Stack<Field> open = new();
    private int suppressing;

    /// <summary>Notes which fields of the story have an end. One without would swallow the rest of the document.</summary>
    public FieldTracker(XElement story)
    {
        var begins = new Stack<XElement>();
        foreach (var mark in story.Descendants(W.FldChar))
        {
            switch ((string?)mark.Attribute(W.FieldCharType))
            {
                case "begin":
                    begins.Push(mark);
                    break;
                case "end" when begins.TryPop(out var begin):
                    closed.Add(begin);
                    break;
            }
        }
    }

    /// <summary>Whether what follows is an instruction or generated contents, and so no text.</summary>
    public bool IsSuppressing => suppressing > 0;

    /// <summary>Passes a <c>w:fldChar</c>.</summary>
    /// <returns>Text the field stands for when it has no result of its own (check box, drop-down, ruby); otherwise null.</returns>
    public string? Pass(XElement mark)
    {
        switch ((string?)mark.Attribute(W.FieldCharType))
        {
            case "begin" when closed.Contains(mark):
                open.Push(new Field(mark.Element(W.FfData)));
                suppressing++;
                return null;
            case "separate" when open.TryPeek(out var field) && !field.InResult:
                field.InResult = true;
                field.IsContents = FieldInstruction.IsContents(field.Instruction.ToString());
                if (!field.IsContents) suppressing--;
                return null;
            case "end" when open.Count > 0:
                var ended = Close();
                return IsSuppressing ? null : FieldInstruction.Substitute(ended.Instruction.ToString(), ended.FormData, ended.InResult);
            default:
                return null;
        }
    }

    /// <summary>Collects a piece of instruction.</summary>
    /// <returns>Whether the piece numbers a caption.</returns>
    public bool Instruct(string text)
    {
        if (!open.TryPeek(out var field) || field.InResult) return false;
        field.Instruction.Append(text);
        return field.Instruction.Length < LongestName && FieldInstruction.IsSequence(field.Instruction.ToString());
    }

    /// <summary>An instruction does not run past its paragraph: a field still in it has lost its marks and is given up.</summary>
    public void EndParagraph()
    {
        while (open.TryPeek(out var field) && !field.InResult) Close();
    }

    private Field Close()
    {
        var field = open.Pop();
        if (!field.InResult || field.IsContents) suppressing--;
        return field;
    }

    private sealed class Field(XElement? formData)
    {
        public XElement? FormData { get; } = formData;

        public StringBuilder Instruction { get; } = new();

        public bool InResult { get; set; }

        public bool IsContents { get; set; }
    }
}
