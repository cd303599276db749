using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Revising;

/// <summary>The section at the end that keeps what people wrote on fields that are no longer generated.</summary>
internal sealed class Salvage(EditedReport to, Transplant transplant, Revisions revisions, ReportTexts texts, Language language)
{
    private const string Bookmark = "_DRSalvage";

    public void Add(FieldDecision decision)
    {
        Heading();
        var label = texts.Find("field." + FieldNames.Field(decision.Key.Row))?.In(language) ?? FieldNames.Field(decision.Key.Row);
        Append(Styles.Body, $"{FieldNames.Practice(decision.Key.Row)}  {label} ({decision.Key.Language.Code()})");
        foreach (var line in decision.Edited!.Split('\n')) Append(Styles.Body, line);
    }

    private void Heading()
    {
        if (to.Body.Descendants(Wml.BookmarkStart).Any(b => (string?)b.Attribute(Wml.Name) == Bookmark)) return;
        var heading = Append(Styles.Chapter, texts["merge.salvage"].In(language));
        var id = revisions.NextId();
        heading.Add(new XElement(Wml.BookmarkStart, new XAttribute(Wml.Id, id), new XAttribute(Wml.Name, Bookmark)), new XElement(Wml.BookmarkEnd, new XAttribute(Wml.Id, id)));
    }

    private XElement Append(string style, string text)
    {
        var paragraph = new XElement(Wml.P, Wml.TextRun(text));
        if (transplant.Style(style) is { } id) paragraph.AddFirst(new XElement(Wml.PPr, new XElement(Wml.W + "pStyle", new XAttribute(Wml.Val, id))));
        revisions.Mark(paragraph, Wml.Ins);
        revisions.Insert(paragraph);
        if (to.Body.Elements(Wml.W + "sectPr").LastOrDefault() is { } section) section.AddBeforeSelf(paragraph);
        else to.Body.Add(paragraph);
        return paragraph;
    }
}
