using System.Text;

namespace DocReview.Models.Transport;

/// <summary>Makes foreign words safe to print.</summary>
internal static class Printable
{
    private const int MaxLength = 80;

    /// <summary>Names and codes: printable ASCII, at most 80 characters.</summary>
    public static string Short(string text)
    {
        var clean = new StringBuilder();
        foreach (var c in text.Where(c => c is >= ' ' and <= '~').Take(MaxLength)) clean.Append(c);
        return clean.ToString();
    }

    /// <summary>A body without the byte order mark that some proxies put in front.</summary>
    public static ReadOnlyMemory<byte> TrimBom(this Memory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
