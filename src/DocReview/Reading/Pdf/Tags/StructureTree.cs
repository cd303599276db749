using DocReview.Core.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>
/// Reads the structure tree of a tagged PDF (ISO 32000-1, 14.7). Depth and number of nodes are bounded, and an element reached twice is
/// read once.
/// </summary>
internal sealed class StructureTree
{
    private const int LongestRoleChain = 8;
    private const int WidestSpan = 200;

    private readonly TokenResolver _resolver;
    private readonly Dictionary<IndirectReference, int> _pages;
    private readonly DictionaryToken? _roles;
    private readonly HashSet<IndirectReference> _visited = [];
    private int _nodes;

    private StructureTree(PdfDocument document, TokenResolver resolver, DictionaryToken root)
    {
        _resolver = resolver;
        _pages = PageNumbers.Read(document, resolver);
        _roles = resolver.Get<DictionaryToken>(root, "RoleMap");
    }

    /// <summary>The root of the tree; null when the file has no tags.</summary>
    public static TagNode? Read(PdfDocument document)
    {
        var resolver = new TokenResolver(document);
        if (resolver.Get<DictionaryToken>(document.Structure.Catalog.CatalogDictionary, "StructTreeRoot") is not { } root)
            return null;
        var tree = new StructureTree(document, resolver, root);
        var node = new TagNode("Document");
        tree.AddKids(node, root, page: null, depth: 0);
        return node;
    }

    private void AddKids(TagNode parent, DictionaryToken element, int? page, int depth)
    {
        if (!element.TryGet(NameToken.Create("K"), out var kids))
            return;
        if (_resolver.Resolve(kids) is ArrayToken array)
        {
            foreach (var kid in array.Data)
                AddKid(parent, kid, page, depth + 1);
        }
        else
        {
            AddKid(parent, kids, page, depth + 1);
        }
    }

    private void AddKid(TagNode parent, IToken kid, int? page, int depth)
    {
        if (depth > PdfLimits.NestingDepth || ++_nodes > PdfLimits.TagNodes)
            return;
        if (kid is IndirectReferenceToken reference && !_visited.Add(reference.Data))
            return;
        switch (_resolver.Resolve(kid))
        {
            case NumericToken mark when page is { } number:
                parent.Children.Add(new TagNode("") { Content = (number, mark.Int) });
                break;
            case DictionaryToken element:
                AddElement(parent, element, PageOf(element) ?? page, depth);
                break;
        }
    }

    private void AddElement(TagNode parent, DictionaryToken element, int? page, int depth)
    {
        var type = _resolver.Get<NameToken>(element, "Type")?.Data;
        if (string.Equals(type, "OBJR", StringComparison.Ordinal))
            return;
        if (string.Equals(type, "MCR", StringComparison.Ordinal) || (!element.ContainsKey(NameToken.Create("S")) && element.ContainsKey(NameToken.Create("MCID"))))
        {
            if (page is { } number && _resolver.Get<NumericToken>(element, "MCID") is { } mark)
                parent.Children.Add(new TagNode("") { Content = (number, mark.Int) });
            return;
        }

        var node = new TagNode(StandardRole(_resolver.Get<NameToken>(element, "S")?.Data ?? ""))
        {
            Alternate = _resolver.GetText(element, "Alt") ?? _resolver.GetText(element, "ActualText"),
            RowSpan = Attribute(element, "RowSpan"),
            ColumnSpan = Attribute(element, "ColSpan"),
            Page = page,
            Box = BoxOf(element),
        };
        parent.Children.Add(node);
        AddKids(node, element, page, depth);
    }

    private int? PageOf(DictionaryToken element) =>
        TokenResolver.Reference(element, "Pg") is { } reference && _pages.TryGetValue(reference, out var page) ? page : null;

    private string StandardRole(string role)
    {
        for (var i = 0; i < LongestRoleChain && _roles is not null; i++)
        {
            if (_resolver.Get<NameToken>(_roles, role)?.Data is not { } mapped || string.Equals(mapped, role, StringComparison.Ordinal))
                break;
            role = mapped;
        }

        return role;
    }

    private int Attribute(DictionaryToken element, string name)
    {
        foreach (var source in Attributes(element))
        {
            if (_resolver.Get<NumericToken>(source, name) is { } value)
                return Math.Clamp(value.Int, 1, WidestSpan);
        }

        return 1;
    }

    private PageBox? BoxOf(DictionaryToken element)
    {
        foreach (var source in Attributes(element))
        {
            if (_resolver.Get<ArrayToken>(source, "BBox") is not { Length: 4 } box)
                continue;
            var edges = box.Data.Select(_resolver.Resolve).OfType<NumericToken>().Select(edge => edge.Double).ToList();
            if (edges.Count == 4)
                return new PageBox(Math.Min(edges[0], edges[2]), Math.Min(edges[1], edges[3]), Math.Max(edges[0], edges[2]), Math.Max(edges[1], edges[3]));
        }

        return null;
    }

    private IEnumerable<DictionaryToken> Attributes(DictionaryToken element)
    {
        IEnumerable<IToken?> sources = _resolver.Get(element, "A") switch
        {
            DictionaryToken single => [single],
            ArrayToken many => many.Data.Take(WidestSpan).Select(_resolver.Resolve),
            _ => [],
        };
        return sources.OfType<DictionaryToken>();
    }
}
