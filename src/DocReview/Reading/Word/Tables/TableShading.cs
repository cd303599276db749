using System.Xml.Linq;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Tables;

/// <summary>The colour behind the cells of one table, table style included: white type on a dark header row is not hidden text.</summary>
internal sealed class TableShading
{
    private readonly Dictionary<string, string> byRegion = new(StringComparer.Ordinal);
    private readonly XElement? look;
    private readonly int lookBits;
    private readonly string? table;
    private readonly string outer;

    public TableShading(XElement tbl, StyleSheet styles, string outer)
    {
        this.outer = outer;
        var properties = tbl.Element(W.TblPr);
        table = Shading.Fill(properties?.Element(W.Shd));
        look = properties?.Element(W.TblLook);
        lookBits = XmlValues.ParseHex(look.Val()) ?? 0x04A0;
        foreach (var style in styles.Table(properties.ChildVal(W.TblStyle)))
        {
            Add("wholeTable", style);
            foreach (var part in style.Elements(W.TblStylePr)) Add((string?)part.Attribute(W.Type), part);
        }
    }

    /// <summary>The colour behind a cell.</summary>
    public string Behind(XElement tc, bool isFirstRow, bool isLastRow, bool isFirstColumn, bool isLastColumn, int row)
    {
        return Shading.Fill(tc.Element(W.TcPr)?.Element(W.Shd))
            ?? Region("firstRow", isFirstRow && Applies(W.FirstRow, 0x20))
            ?? Region("lastRow", isLastRow && Applies(W.LastRow, 0x40))
            ?? Region("firstCol", isFirstColumn && Applies(W.FirstColumn, 0x80))
            ?? Region("lastCol", isLastColumn && Applies(W.LastColumn, 0x100))
            ?? Region(row % 2 == 0 ? "band2Horz" : "band1Horz", !Applies(W.NoHBand, 0x200))
            ?? Region("wholeTable", true)
            ?? table
            ?? outer;
    }

    private void Add(string? region, XElement part)
    {
        if (region is not null && Shading.Fill(part.Element(W.TcPr)?.Element(W.Shd)) is { } fill) byRegion.TryAdd(region, fill);
    }

    private string? Region(string name, bool applies) => applies ? byRegion.GetValueOrDefault(name) : null;

    private bool Applies(XName flag, int bit) =>
        look?.Attribute(flag) is { } attribute ? XmlValues.IsOn(attribute.Value) : (lookBits & bit) != 0;
}
