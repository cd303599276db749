using System.IO.Compression;
using System.Runtime.InteropServices;
using DocReview.Reading.Figures;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
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
            if (PlainChannels(image) is { } channels)
                return Pack(image, channels);
            return image.TryGetPng(out var png) ? png : null;
        }
        // The library meets damaged samples with many kinds of exceptions; the figure stays, without its picture.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    // What nearly every program writes. The library would unpack all samples and set pixel by pixel: a third of the time of a document with screenshots.
    private static int? PlainChannels(IPdfImage image)
    {
        var dictionary = image.ImageDictionary;
        var isPlain = SingleFilter(image) is "FlateDecode" && image is { BitsPerComponent: 8, IsImageMask: false, MaskImage: null, IsInlineImage: false }
            && !dictionary.ContainsKey(NameToken.DecodeParms) && !dictionary.ContainsKey(NameToken.Decode) && !dictionary.ContainsKey(NameToken.Mask);
        return (isPlain, image.ColorSpaceDetails?.Type) switch
        {
            (true, ColorSpace.DeviceGray) => 1,
            (true, ColorSpace.DeviceRGB) => 3,
            _ => null,
        };
    }

    private static byte[] Pack(IPdfImage image, int channels)
    {
        using var packed = MemoryMarshal.TryGetArray<byte>(image.RawMemory, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(image.RawMemory.ToArray());
        using var samples = new ZLibStream(packed, CompressionMode.Decompress);
        return PngFile.Write(image.WidthInSamples, image.HeightInSamples, channels, samples);
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
