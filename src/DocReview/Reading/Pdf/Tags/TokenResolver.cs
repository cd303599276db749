using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Follows references to the objects of a file. A chain of references ends after a few steps, whatever the file says.</summary>
internal sealed class TokenResolver(PdfDocument document)
{
    private const int LongestChain = 8;

    public IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < LongestChain && token is IndirectReferenceToken reference; i++)
            token = document.Structure.GetObject(reference.Data)?.Data;
        return token is IndirectReferenceToken ? null : token;
    }

    public IToken? Get(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out var token) ? Resolve(token) : null;

    public T? Get<T>(DictionaryToken dictionary, string key)
        where T : class, IToken => Get(dictionary, key) as T;

    public string? GetText(DictionaryToken dictionary, string key) => Get(dictionary, key) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => null,
    };

    public static IndirectReference? Reference(DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out var token) && token is IndirectReferenceToken reference ? reference.Data : null;
}
