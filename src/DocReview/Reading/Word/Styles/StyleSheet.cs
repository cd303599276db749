using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Styles;

/// <summary>The styles of a document, resolved on demand.</summary>
internal sealed class StyleSheet
{
    // Word itself allows far fewer; a longer chain is a cycle or an attack.
    private const int MaxChain = 64;

    private readonly Dictionary<string, XElement> paragraphStyles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> characterStyles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> otherStyles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> resolvedParagraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunFormat> resolvedCharacters = new(StringComparer.Ordinal);
    private readonly string defaultParagraphStyle = "";
    private readonly RunFormat defaults;

    /// <summary>Reads <c>styles.xml</c>; null gives a sheet without styles. A style id defined twice: the last wins, as in Word.</summary>
    public StyleSheet(XElement? root)
    {
        defaults = RunFormat.Parse(root?.Element(W.DocDefaults)?.Element(W.RPrDefault)?.Element(W.RPr));
        foreach (var style in root?.Elements(W.Style) ?? [])
        {
            if ((string?)style.Attribute(W.StyleId) is not { } id) continue;
            var type = (string?)style.Attribute(W.Type) ?? "paragraph";
            (type switch { "paragraph" => paragraphStyles, "character" => characterStyles, _ => otherStyles })[id] = style;
            if (type == "paragraph" && XmlValues.IsOn((string?)style.Attribute(W.Default))) defaultParagraphStyle = id;
        }
    }

    /// <summary>Body font size in points where nothing else is known; Word's own default is 10.</summary>
    public double DefaultSize => Paragraph(null).Run.Size ?? defaults.Size ?? 10;

    /// <summary>A paragraph style; the default one for an id that is absent or unknown.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        if (id is null || !paragraphStyles.ContainsKey(id)) id = defaultParagraphStyle;
        if (resolvedParagraphs.TryGetValue(id, out var known)) return known;
        var resolved = Chain(paragraphStyles, id).Reverse().Aggregate(ParagraphStyle.None, Extend);
        return resolvedParagraphs[id] = resolved with
        {
            Roles = StyleNames.Roles(resolved.Names),
            NamedHeadingLevel = StyleNames.HeadingLevel(resolved.Names),
        };
    }

    /// <summary>
    /// The effective properties of a run. Toggle properties set by both the paragraph and the character style cancel each other
    /// (ECMA-376 part 1, 17.7.3).
    /// </summary>
    public RunFormat Run(ParagraphStyle paragraph, XElement? rPr)
    {
        var direct = RunFormat.Parse(rPr);
        var character = Character(rPr.ChildVal(W.RStyle));
        return direct.Over(character).Over(paragraph.Run).Over(defaults) with
        {
            Bold = direct.Bold ?? Toggle(character.Bold, paragraph.Run.Bold, defaults.Bold),
            Struck = direct.Struck ?? Toggle(character.Struck, paragraph.Run.Struck, defaults.Struck),
            Hidden = direct.Hidden ?? Toggle(character.Hidden, paragraph.Run.Hidden, defaults.Hidden),
        };
    }

    /// <summary>The definitions of a table style from the style itself to its root.</summary>
    public IEnumerable<XElement> Table(string? id) => Chain(otherStyles, id);

    /// <summary>The numbering a numbering style points to, for <c>numStyleLink</c>.</summary>
    public int? NumberingOf(string? styleId) =>
        styleId is not null && otherStyles.TryGetValue(styleId, out var style)
            ? style.Element(W.PPr)?.Element(W.NumPr).ChildInt(W.NumId)
            : null;

    private RunFormat Character(string? id)
    {
        if (id is null) return RunFormat.None;
        if (resolvedCharacters.TryGetValue(id, out var known)) return known;
        var resolved = Chain(characterStyles, id).Reverse()
            .Aggregate(RunFormat.None, static (below, style) => RunFormat.Parse(style.Element(W.RPr)).Over(below));
        return resolvedCharacters[id] = resolved;
    }

    private static ParagraphStyle Extend(ParagraphStyle below, XElement style)
    {
        var pPr = style.Element(W.PPr);
        var numPr = pPr?.Element(W.NumPr);
        return new ParagraphStyle(
            below.Ids.Insert(0, (string?)style.Attribute(W.StyleId) ?? ""),
            below.Names.Insert(0, style.ChildVal(W.Name) ?? ""),
            pPr.ChildInt(W.OutlineLvl) ?? below.OutlineLevel,
            numPr.ChildInt(W.NumId) ?? below.NumId,
            numPr.ChildInt(W.ILvl) ?? below.NumLevel,
            Indentation.Left(pPr) ?? below.Indent,
            Shading.Fill(pPr?.Element(W.Shd)) ?? below.Background,
            RunFormat.Parse(style.Element(W.RPr)).Over(below.Run));
    }

    private static IEnumerable<XElement> Chain(Dictionary<string, XElement> styles, string? id)
    {
        for (var depth = 0; depth < MaxChain && id is not null && styles.TryGetValue(id, out var style); depth++)
        {
            yield return style;
            id = style.ChildVal(W.BasedOn);
        }
    }

    private static bool? Toggle(bool? character, bool? paragraph, bool? byDefault) =>
        byDefault == true || (character ?? false) != (paragraph ?? false);
}
