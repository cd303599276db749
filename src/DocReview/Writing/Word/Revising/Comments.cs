using System.Globalization;
using System.Xml.Linq;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Revising;

/// <summary>Adds comments to a document beside those that people wrote.</summary>
internal sealed class Comments
{
    private const string PartType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private readonly ReportFile _file;
    private readonly string _date;
    private readonly string? _existing;
    private readonly XDocument _xml;
    private int _lastId;

    public Comments(ReportFile file, string date)
    {
        _file = file;
        _date = date;
        _existing = file.RelatedPart("/comments");
        _xml = (_existing is null ? null : file.TryRead(_existing))
            ?? new XDocument(new XDeclaration("1.0", "utf-8", "yes"), new XElement(Wml.W + "comments", new XAttribute(XNamespace.Xmlns + "w", Wml.W)));
        _lastId = _xml.Root!.Elements().Select(c => int.TryParse((string?)c.Attribute(Wml.Id), CultureInfo.InvariantCulture, out var id) ? id : -1).DefaultIfEmpty(-1).Max();
    }

    public bool Any { get; private set; }

    /// <summary>A comment on the whole content of a cell or on a paragraph. The same comment on the same place is written once.</summary>
    public void Add(XElement place, string text)
    {
        var paragraphs = place.Name == Wml.P ? [place] : place.Descendants(Wml.P).ToList();
        if (paragraphs.Count == 0 || IsThere(place, text)) return;
        Any = true;
        var id = (++_lastId).ToString(CultureInfo.InvariantCulture);
        var comment = new XElement(
            Wml.W + "comment",
            new XAttribute(Wml.Id, id),
            new XAttribute(Wml.By, Wml.Author),
            new XAttribute(Wml.Date, _date),
            new XAttribute(Wml.W + "initials", "DR"));
        comment.Add(text.Split('\n').Select(line => new XElement(Wml.P, Wml.TextRun(AllowedText.Clean(line)))));
        _xml.Root!.Add(comment);
        var start = new XElement(Wml.W + "commentRangeStart", new XAttribute(Wml.Id, id));
        if (paragraphs[0].Element(Wml.PPr) is { } properties) properties.AddAfterSelf(start);
        else paragraphs[0].AddFirst(start);
        paragraphs[^1].Add(
            new XElement(Wml.W + "commentRangeEnd", new XAttribute(Wml.Id, id)),
            new XElement(Wml.Run, new XElement(Wml.W + "commentReference", new XAttribute(Wml.Id, id))));
    }

    /// <summary>Puts the comments into the package.</summary>
    public void Save()
    {
        if (!Any) return;
        var name = _existing ?? "word/comments.xml";
        _file.Set(name, _xml);
        if (_existing is not null) return;
        _file.Declare(name, PartType);
        _file.Relate(Relationship, "/" + name);
    }

    private bool IsThere(XElement place, string text)
    {
        var ids = place.Descendants(Wml.W + "commentRangeStart").Select(c => (string?)c.Attribute(Wml.Id)).ToHashSet(StringComparer.Ordinal);
        var lines = text.Split('\n').Select(AllowedText.Clean);
        return _xml.Root!.Elements().Any(c =>
            ids.Contains((string?)c.Attribute(Wml.Id)) && Wml.IsOwn(c) && c.Elements(Wml.P).Select(AcceptedText.OfParagraph).SequenceEqual(lines, StringComparer.Ordinal));
    }
}
