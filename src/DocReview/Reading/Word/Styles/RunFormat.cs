using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Styles;

/// <summary>The run properties that change what a reader sees. Null means: not said at this layer.</summary>
/// <param name="Size">Points.</param>
/// <param name="Bold">Toggle property.</param>
/// <param name="Hidden">Toggle property <c>w:vanish</c>.</param>
/// <param name="Color">RRGGBB, or <c>auto</c>.</param>
/// <param name="Font">Font of Latin text; empty when it is a theme font.</param>
/// <param name="SymbolFont">A symbol font named for any script, else null.</param>
/// <param name="Background">Shading or highlight behind the run.</param>
/// <param name="Superscript">Raised text.</param>
/// <param name="Struck">Toggle properties <c>w:strike</c> and <c>w:dstrike</c>: one line or two through the text.</param>
internal sealed record RunFormat(
    double? Size = null,
    bool? Bold = null,
    bool? Hidden = null,
    string? Color = null,
    string? Font = null,
    string? SymbolFont = null,
    string? Background = null,
    bool? Superscript = null,
    bool? Struck = null)
{
    /// <summary>A layer that says nothing.</summary>
    public static RunFormat None { get; } = new();

    /// <summary>Reads a <c>w:rPr</c>.</summary>
    public static RunFormat Parse(XElement? rPr)
    {
        if (rPr is null) return None;
        var fonts = rPr.Element(W.RFonts);
        return new RunFormat(
            XmlValues.ParsePoints(rPr.ChildVal(W.Sz)),
            rPr.ChildFlag(W.B),
            rPr.ChildFlag(W.Vanish),
            rPr.ChildVal(W.Color),
            fonts?.Attribute(W.AsciiTheme) is not null ? "" : (string?)fonts?.Attribute(W.Ascii),
            FindSymbolFont(fonts),
            Shading.Highlight(rPr.ChildVal(W.Highlight)) ?? Shading.Fill(rPr.Element(W.Shd)),
            rPr.ChildVal(W.VertAlign) is { } align ? align == "superscript" : null,
            Either(rPr.ChildFlag(W.Strike), rPr.ChildFlag(W.DoubleStrike)));
    }

    /// <summary>This layer, with what it leaves unsaid taken from the layer below.</summary>
    public RunFormat Over(RunFormat below) => new(
        Size ?? below.Size,
        Bold ?? below.Bold,
        Hidden ?? below.Hidden,
        Color ?? below.Color,
        Font ?? below.Font,
        SymbolFont ?? (Font is null ? below.SymbolFont : null),
        Background ?? below.Background,
        Superscript ?? below.Superscript,
        Struck ?? below.Struck);

    private static bool? Either(bool? one, bool? two) => one == true || two == true ? true : one ?? two;

    private static string? FindSymbolFont(XElement? fonts)
    {
        if (fonts is null) return null;
        ReadOnlySpan<XName> scripts = [W.Ascii, W.HighAnsi, W.EastAsia, W.ComplexScript];
        foreach (var script in scripts)
        {
            var font = (string?)fonts.Attribute(script);
            if (SymbolFonts.IsSymbolFont(font)) return font;
        }

        return null;
    }
}
