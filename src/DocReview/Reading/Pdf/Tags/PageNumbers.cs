using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Numbers the page objects of a file, because tags name pages by object.</summary>
internal static class PageNumbers
{
    public static Dictionary<IndirectReference, int> Read(PdfDocument document, TokenResolver resolver)
    {
        var numbers = new Dictionary<IndirectReference, int>();
        var open = new Stack<IToken>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Pages"), out var root))
            open.Push(root);
        var (page, visited) = (0, 0);
        while (open.TryPop(out var token) && visited++ < PdfLimits.TagNodes)
        {
            if (resolver.Resolve(token) is not DictionaryToken node)
                continue;
            if (resolver.Get<ArrayToken>(node, "Kids") is { } kids)
            {
                for (var i = kids.Length - 1; i >= 0; i--)
                    open.Push(kids[i]);
                continue;
            }

            page++;
            if (token is IndirectReferenceToken reference)
                numbers.TryAdd(reference.Data, page);
        }

        return numbers;
    }
}
