namespace DocReview.Reading.Figures;

/// <summary>The media type of a picture by its first bytes: names and declared types in files are often wrong.</summary>
internal static class ImageType
{
    private const int EnhancedMetafileSignature = 40;

    public static string Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'B', (byte)'M', ..] => "image/bmp",
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => "image/tiff",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [0x00, 0x00, 0x00, 0x0C, (byte)'j', (byte)'P', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..] => "image/jp2",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] or [0x01, 0x00, 0x09, 0x00, ..] => "image/wmf",
        _ when IsEnhancedMetafile(bytes) => "image/emf",
        _ when IsSvg(bytes) => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static bool IsEnhancedMetafile(ReadOnlySpan<byte> bytes) =>
        bytes.Length > EnhancedMetafileSignature + 4 && bytes.StartsWith<byte>([0x01, 0x00, 0x00, 0x00])
        && bytes[EnhancedMetafileSignature..].StartsWith(" EMF"u8);

    private static bool IsSvg(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("<svg"u8) >= 0;
}
