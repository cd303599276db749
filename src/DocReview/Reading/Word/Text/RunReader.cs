using System.Xml.Linq;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>Reads one run: its text, its marks, and whether anyone can see it.</summary>
internal sealed class RunReader(StyleSheet styles, NoteNumbers notes, CommentIndex comments)
{
    // Type of two points and less is not for reading.
    private const double SmallestReadableSize = 2;

    /// <summary>Reads a <c>w:r</c>.</summary>
    public void Read(XElement run, InlineScope scope) =>
        ReadChildren(run, styles.Run(scope.Format.Style, run.Element(W.RPr)), scope);

    /// <summary>Adds text to the paragraph, or to its hidden text.</summary>
    public void Add(string text, RunFormat format, InlineScope scope)
    {
        if (IsInvisible(format, scope))
        {
            scope.Content.Hidden.Append(text);
            return;
        }

        if (format.Struck == true)
        {
            scope.Content.Struck.Append(text);
            return;
        }

        scope.Content.Add(text, format.Superscript == true);
        scope.Content.Fonts.Add(text, format, styles.DefaultSize);
    }

    private static bool IsInvisible(RunFormat format, InlineScope scope) =>
        format.Hidden == true
        || format.Size <= SmallestReadableSize
        || Shading.Swallows(format.Background ?? scope.Format.Background ?? scope.Background, format.Color);

    private void ReadChildren(XElement container, RunFormat format, InlineScope scope)
    {
        foreach (var child in container.Elements())
        {
            if (Markup.IsAlternateContent(child))
            {
                if (Markup.ChooseBranch(child) is { } branch) ReadChildren(branch, format, scope);
            }
            else if (child.Name.Namespace == W.Ns && !ReadField(child, format, scope) && !scope.Fields.IsSuppressing)
            {
                ReadVisible(child, format, scope);
            }
        }
    }

    private bool ReadField(XElement child, RunFormat format, InlineScope scope)
    {
        switch (child.Name.LocalName)
        {
            case "fldChar":
                if (scope.Fields.Pass(child) is { } substitute) Add(substitute, format, scope);
                return true;
            case "instrText":
                scope.Content.HasSequence |= scope.Fields.Instruct(child.Value);
                return true;
            default:
                return false;
        }
    }

    private void ReadVisible(XElement child, RunFormat format, InlineScope scope)
    {
        switch (child.Name.LocalName)
        {
            case "t":
                Add(SymbolFonts.MapText(Typed(child), format.SymbolFont, format.Font), format, scope);
                break;
            case "tab" or "ptab":
                Add("\t", format, scope);
                break;
            case "br" or "cr":
                Add("\n", format, scope);
                break;
            case "noBreakHyphen":
                Add("-", format, scope);
                break;
            case "ruby":
                ReadRubyBase(child, scope);
                break;
            case "sym":
                Add(SymbolFonts.Map((string?)child.Attribute(W.Font), XmlValues.ParseHex((string?)child.Attribute(W.Char)) ?? 0), format, scope);
                break;
            case "delText":
                scope.Content.Deleted.Append(child.Value);
                break;
            case "footnoteReference" or "endnoteReference":
                CiteNote(child, scope);
                break;
            case "commentReference":
                comments.Cite((string?)child.Attribute(W.Id), scope.Location);
                break;
            case "drawing" or "pict" or "object" when format.Hidden != true:
                scope.Content.Drawings.Add((child, !scope.Content.HasText));
                break;
        }
    }

    // Only the base text: the reading printed above it repeats the word in kana.
    private void ReadRubyBase(XElement ruby, InlineScope scope)
    {
        if (ruby.Element(W.RubyBase) is not { } rubyBase) return;
        foreach (var child in Markup.Children(rubyBase))
            if (child.Element.Name == W.R) Read(child.Element, scope);
    }

    private void CiteNote(XElement reference, InlineScope scope)
    {
        if (notes.Cite(reference) is not { } note) return;
        scope.Content.Notes.Add(note);
        scope.Content.Add(note.Mark, raised: false);
    }

    // Without xml:space="preserve" the space around the text belongs to the XML, not to the document.
    private static string Typed(XElement text)
    {
        var value = text.Value.Replace('\n', ' ').Replace('\r', ' ');
        return (string?)text.Attribute(XNamespace.Xml + "space") == "preserve" ? value : value.Trim(' ', '\t');
    }
}
