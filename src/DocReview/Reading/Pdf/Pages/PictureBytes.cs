using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>Makes a picture file of a PDF's image: a JPEG is kept as it is, raw samples become a PNG.</summary>
internal static class PictureBytes
{
    /// <summary>Larger pictures are not unpacked: their samples would take all memory.</summary>
    private const long MostSamples = 24_000_000;

    public static ReadOnlyMemory<byte>? Read(IPdfImage image)
    {
        try
        {
            if (SingleFilter(image) is "DCTDecode" or "DCT" or "JPXDecode")
                return image.RawMemory;
            if ((long)image.WidthInSamples * image.HeightInSamples is <= 0 or > MostSamples)
                return null;
            return image.TryGetPng(out var png) ? png : null;
        }
        // The library meets damaged samples with many kinds of exceptions; the figure stays, without its picture.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static string? SingleFilter(IPdfImage image)
    {
        var dictionary = image.ImageDictionary;
        if (!dictionary.TryGet(NameToken.Filter, out var filter) && !dictionary.TryGet(NameToken.Create("F"), out filter))
            return null;
        return filter switch
        {
            NameToken name => name.Data,
            ArrayToken { Length: 1 } array => (array[0] as NameToken)?.Data,
            _ => null,
        };
    }
}
