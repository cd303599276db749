using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Markup;

/// <summary>A drop-down list as a content control in the line.</summary>
internal static class DropDownMarkup
{
    public static void Write(WordXml word, MarkupState state, DropDown list)
    {
        word.Open("sdt");
        word.Open("sdtPr");
        word.Value("alias", list.Alias);
        word.Value("tag", list.Tag);
        word.Value("id", state.ControlId(list.Tag));
        word.Open("dropDownList");
        foreach (var choice in list.Choices) word.Element("listItem", ("displayText", choice.Text), ("value", choice.Value));
        word.Close();
        word.Close();
        word.Open("sdtContent");
        InlineMarkup.WriteRun(word, new TextRun(list.Chosen.Text, list.Language));
        word.Close();
        word.Close();
    }
}
