using System.Globalization;
using System.Xml.Linq;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Revising;

/// <summary>
/// Takes blocks of a fresh report over into an edited one: its own ids, links and styles. What the edited document lacks (a style, the
/// target of a link) is left out, so that nothing points into the void.
/// </summary>
internal sealed class Transplant
{
    private readonly EditedReport _to;
    private readonly EditedReport _from;
    private readonly Revisions _revisions;
    private readonly Dictionary<string, string?> _styles;
    private readonly HashSet<string> _bookmarks;
    private readonly HashSet<string> _controlIds;

    public Transplant(EditedReport from, EditedReport to, Revisions revisions)
    {
        (_from, _to, _revisions) = (from, to, revisions);
        _styles = StylesOf(from.File, to.File);
        _bookmarks = to.Body.Descendants(Wml.BookmarkStart).Select(b => (string)b.Attribute(Wml.Name)!).ToHashSet(StringComparer.Ordinal);
        _controlIds = to.Body.Descendants(Wml.SdtPr).Select(p => Wml.ValueOf(p, "id") ?? "").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The style under which the edited document knows a style of the report, or null.</summary>
    public string? Style(string id) => _styles.GetValueOrDefault(id);

    /// <summary>A copy of a paragraph's text for a cell that is there already: no bookmarks.</summary>
    public XElement Line(XElement paragraph)
    {
        var copy = new XElement(paragraph);
        copy.Descendants().Where(e => e.Name == Wml.BookmarkStart || e.Name == Wml.BookmarkEnd).Remove();
        return Adapt(copy);
    }

    /// <summary>A copy of a row or block with its bookmarks.</summary>
    public XElement Block(XElement block)
    {
        var copy = new XElement(block);
        foreach (var start in copy.Descendants(Wml.BookmarkStart).ToList())
        {
            var end = copy.Descendants(Wml.BookmarkEnd).FirstOrDefault(e => (string?)e.Attribute(Wml.Id) == (string?)start.Attribute(Wml.Id));
            if (!_bookmarks.Add((string)start.Attribute(Wml.Name)!))
            {
                start.Remove();
                end?.Remove();
                continue;
            }

            var id = _revisions.NextId();
            start.SetAttributeValue(Wml.Id, id);
            end?.SetAttributeValue(Wml.Id, id);
        }

        return Adapt(copy);
    }

    private XElement Adapt(XElement copy)
    {
        foreach (var link in copy.Descendants(Wml.Hyperlink).ToList()) Redirect(link);
        foreach (var style in copy.Descendants().Where(e => e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            if (Style((string)style.Attribute(Wml.Val)!) is { } known) style.SetAttributeValue(Wml.Val, known);
            else style.Remove();
        }

        foreach (var id in copy.DescendantsAndSelf(Wml.SdtPr).Elements(Wml.Id))
        {
            var value = int.Parse((string)id.Attribute(Wml.Val)!, CultureInfo.InvariantCulture);
            while (!_controlIds.Add(value.ToString(CultureInfo.InvariantCulture))) value = value == int.MaxValue ? 1 : value + 1;
            id.SetAttributeValue(Wml.Val, value);
        }

        return copy;
    }

    private void Redirect(XElement link)
    {
        if ((string?)link.Attribute(Wml.R + "id") is { } id && _from.File.ExternalTarget(id) is { } target)
        {
            link.SetAttributeValue(Wml.R + "id", _to.File.Relate(RelationshipTypes.Hyperlink, target, external: true));
        }
        else if ((string?)link.Attribute(Wml.W + "anchor") is not { } anchor || !_bookmarks.Contains(anchor))
        {
            link.ReplaceWith(link.Nodes());
        }
    }

    // LibreOffice names styles anew; their visible names stay.
    private static Dictionary<string, string?> StylesOf(ReportFile from, ReportFile to)
    {
        var known = Names(to).GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.OrdinalIgnoreCase);
        var ids = known.Values.ToHashSet(StringComparer.Ordinal);
        return Names(from).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => ids.Contains(s.Id) ? s.Id : known.GetValueOrDefault(s.Name), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Id, string Name)> Names(ReportFile file) =>
        file.RelatedPart("/styles") is { } part
            ? file.TryRead(part)!.Root!.Elements(Wml.W + "style")
                .Select(s => ((string?)s.Attribute(Wml.W + "styleId") ?? "", (string?)s.Element(Wml.Name)?.Attribute(Wml.Val) ?? ""))
            : [];
}
