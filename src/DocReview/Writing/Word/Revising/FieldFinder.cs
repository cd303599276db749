using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Revising;

/// <summary>A field's cell in the document.</summary>
internal sealed record FoundField(FieldKey Key, XElement Cell)
{
    public XElement Row => Cell.Ancestors(Wml.Row).First();

    /// <summary>The control around the row, or null when it is lost.</summary>
    public XElement? Control => Row.Parent is { } content && content.Name == Wml.SdtContent ? content.Parent : null;
}

/// <summary>
/// Finds the cells of fields: by the row's tag, else by the hidden bookmark, else by the finding's heading with the row's label and the
/// column. Never by place or text. A second row with the same tag is a person's copy and no field.
/// </summary>
internal sealed class FieldFinder
{
    private readonly XElement _body;
    private readonly ReportTexts _texts;
    private readonly IReadOnlyList<FieldKey> _wanted;
    private readonly IReadOnlyList<Language> _languages;
    private readonly Dictionary<FieldKey, FoundField> _found = [];
    private readonly HashSet<XElement> _claimed = [];

    private FieldFinder(XElement body, ReportTexts texts, IEnumerable<FieldKey> wanted)
    {
        _body = body;
        _texts = texts;
        _wanted = [.. wanted.Distinct()];
        _languages = [.. _wanted.Select(k => k.Language).Distinct().OrderBy(l => l == Language.Japanese ? 0 : 1)];
    }

    public static IReadOnlyDictionary<FieldKey, FoundField> Find(XElement body, ReportTexts texts, IEnumerable<FieldKey> wanted)
    {
        var finder = new FieldFinder(body, texts, wanted);
        finder.ByTag();
        finder.ByBookmark();
        finder.ByLabel();
        return finder._found;
    }

    private void ByTag()
    {
        var rows = _body.Descendants(Wml.Sdt)
            .Select(c => (Tag: Wml.ValueOf(c.Element(Wml.SdtPr), "tag"), Row: c.Element(Wml.SdtContent)?.Element(Wml.Row)))
            .Where(r => r.Row is not null && FieldNames.IsRowTag(r.Tag) && !Wml.IsDeleted(r.Row))
            .GroupBy(r => r.Tag!, r => r.Row!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var keys in _wanted.GroupBy(k => k.Row, StringComparer.Ordinal))
        {
            if (!rows.TryGetValue(keys.Key, out var candidates)) continue;
            var row = candidates.FirstOrDefault(r => keys.Any(k => CellWithBookmark(r, k) is not null)) ?? candidates[0];
            foreach (var key in keys)
            {
                if ((CellWithBookmark(row, key) ?? CellInColumn(row, key.Language)) is { } cell) Claim(key, cell);
            }
        }
    }

    private void ByBookmark()
    {
        var cells = _body.Descendants(Wml.BookmarkStart)
            .Where(b => ((string?)b.Attribute(Wml.Name))?.StartsWith("_DR", StringComparison.Ordinal) == true)
            .GroupBy(b => (string)b.Attribute(Wml.Name)!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Ancestors(Wml.Cell).FirstOrDefault(), StringComparer.Ordinal);
        foreach (var key in Missing())
        {
            var cell = cells.GetValueOrDefault(FieldIdentity.CellBookmark(key.Row, key.Language));
            if (cell?.Parent is not null && !Wml.IsDeleted(cell.Ancestors(Wml.Row).First())) Claim(key, cell);
        }
    }

    private void ByLabel()
    {
        var headings = Headings.Of(_body);
        foreach (var keys in Missing().GroupBy(k => FieldNames.Practice(k.Row), StringComparer.Ordinal))
        {
            if (!headings.TryGetValue(FieldIdentity.HeadingBookmark(keys.Key), out var heading) || Headings.TableOf(heading) is not { } table) continue;
            var rows = table.Descendants(Wml.Row).Where(r => !Wml.IsDeleted(r)).ToList();
            foreach (var key in keys)
            {
                var row = rows.FirstOrDefault(r => Wml.Cells(r).FirstOrDefault() is { } label && IsLabel(AcceptedText.Of(label), FieldNames.Field(key.Row)));
                if (row is not null && CellInColumn(row, key.Language) is { } cell) Claim(key, cell);
            }
        }
    }

    private List<FieldKey> Missing() => [.. _wanted.Where(k => !_found.ContainsKey(k))];

    private void Claim(FieldKey key, XElement cell)
    {
        if (_claimed.Add(cell)) _found.Add(key, new(key, cell));
    }

    private static XElement? CellWithBookmark(XElement row, FieldKey key)
    {
        var name = FieldIdentity.CellBookmark(key.Row, key.Language);
        return Wml.Cells(row).FirstOrDefault(c => c.Descendants(Wml.BookmarkStart).Any(b => (string?)b.Attribute(Wml.Name) == name));
    }

    // The label, then one column per language; a person's own columns make the place unsafe.
    private XElement? CellInColumn(XElement row, Language language)
    {
        var cells = Wml.Cells(row).ToList();
        for (var i = 0; i < _languages.Count; i++)
        {
            if (_languages[i] == language && cells.Count == _languages.Count + 1) return cells[i + 1];
        }

        return null;
    }

    private bool IsLabel(string text, string field) =>
        new[] { "field." + field, field == "tobe" ? "field.keep" : "field." + field }
            .Select(_texts.Find).OfType<LocalizedText>()
            .Any(label => text.StartsWith(label.Ja, StringComparison.Ordinal) || text.StartsWith(label.En, StringComparison.Ordinal));
}
