using System.Text;
using System.Xml.Linq;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>Walks the inline content of a paragraph: runs and everything that may wrap them.</summary>
internal sealed class InlineReader(StyleSheet styles, NoteNumbers notes, CommentIndex comments)
{
    private readonly RunReader runs = new(styles, notes, comments);

    /// <summary>Reads the children of a paragraph or of an inline wrapper.</summary>
    public void Read(XElement container, InlineScope scope)
    {
        foreach (var child in container.Elements())
        {
            if (Markup.IsAlternateContent(child))
            {
                if (Markup.ChooseBranch(child) is { } branch) Read(branch, scope);
            }
            else if (child.Name.Namespace == Namespaces.Math)
            {
                if (!scope.Fields.IsSuppressing) runs.Add(MathText.Of(child), scope.Format.Style.Run, scope);
            }
            else if (child.Name.Namespace == W.Ns)
            {
                ReadElement(child, scope);
            }
        }
    }

    private void ReadElement(XElement child, InlineScope scope)
    {
        switch (child.Name.LocalName)
        {
            case "r":
                runs.Read(child, scope);
                break;
            case "sdt":
                ReadContentControl(child, scope);
                break;
            case "fldSimple":
                ReadSimpleField(child, scope);
                break;
            case "del" or "moveFrom":
                ReadRemoved(child, scope);
                break;
            case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "bdo" or "dir":
                Read(child, scope);
                break;
            case "commentRangeStart":
                comments.Cite((string?)child.Attribute(W.Id), scope.Location);
                break;
        }
    }

    private void ReadContentControl(XElement sdt, InlineScope scope)
    {
        if (Markup.IsPlaceholder(sdt)) return;
        var checkBox = sdt.Element(W.SdtPr)?.Element(Namespaces.Word2010 + "checkbox");
        if (checkBox is not null)
        {
            // The glyph is free to choose (Word's own tick is ☒), the state is not.
            var state = (string?)checkBox.Element(Namespaces.Word2010 + "checked")?.Attribute(Namespaces.Word2010 + "val");
            if (!scope.Fields.IsSuppressing) runs.Add(XmlValues.IsOn(state) ? "☑" : "☐", scope.Format.Style.Run, scope);
        }
        else if (sdt.Element(W.SdtContent) is { } content)
        {
            Read(content, scope);
        }
    }

    private void ReadSimpleField(XElement field, InlineScope scope)
    {
        var instruction = (string?)field.Attribute(W.Instr) ?? "";
        if (FieldInstruction.IsContents(instruction)) return;
        scope.Content.HasSequence |= FieldInstruction.IsSequence(instruction);
        Read(field, scope);
    }

    private static void ReadRemoved(XElement removed, InlineScope scope)
    {
        var deleted = new StringBuilder();
        foreach (var element in removed.Descendants())
        {
            // Field marks still count: a field may begin in kept text and end in deleted text.
            if (element.Name == W.FldChar) scope.Fields.Pass(element);
            else if (element.Name == W.DelText || element.Name == W.T) deleted.Append(element.Value);
        }

        if (removed.Name == W.Del) scope.Content.Deleted.Append(deleted);
    }
}
