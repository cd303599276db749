using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>What a field's instruction says about its text.</summary>
internal static partial class FieldInstruction
{
    private const int LongestOverlay = 400;

    /// <summary>A generated list of headings, figures or index entries: it repeats the document and states nothing.</summary>
    public static bool IsContents(string instruction) => Name(instruction) is "TOC" or "INDEX" or "TOA";

    /// <summary>A SEQ field, which numbers captions.</summary>
    public static bool IsSequence(string instruction) => Name(instruction) is "SEQ";

    /// <summary>Text for a field without a result: a legacy form field's state, or the base text of an EQ ruby; otherwise null.</summary>
    public static string? Substitute(string instruction, XElement? formData, bool hasResult) => Name(instruction) switch
    {
        "FORMCHECKBOX" => IsChecked(formData?.Element(W.CheckBox)) ? "☑" : "☐",
        "FORMDROPDOWN" => Selected(formData?.Element(W.DropDown)),
        "EQ" when !hasResult && instruction.Length <= LongestOverlay => OverlayPattern().Match(instruction) is { Success: true } match ? match.Groups["base"].Value : null,
        _ => null,
    };

    private static bool IsChecked(XElement? checkBox) => checkBox.ChildFlag(W.Checked) ?? checkBox.ChildFlag(W.Default) ?? false;

    private static string? Selected(XElement? list) =>
        list?.Elements(W.ListEntry).ElementAtOrDefault(list.ChildInt(W.Result) ?? list.ChildInt(W.Default) ?? 0).Val();

    private static string Name(string instruction)
    {
        var text = instruction.AsSpan().Trim();
        var end = text.IndexOfAny(' ', '\\', '\t');
        return (end < 0 ? text : text[..end]).ToString().ToUpperInvariant();
    }

    // Word's phonetic guide and enclosed characters: EQ \o(…,base); the last argument is the text being decorated.
    [GeneratedRegex(@"\\o\s*(\\a[a-z]\s*)?\(.*[,;](?<base>[^,;()]+)\)\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex OverlayPattern();
}
