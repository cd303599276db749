namespace DocReview.Models.Transport;

/// <summary>Keeps foreign words out of messages: an endpoint can repeat document text anywhere.</summary>
internal static class Printable
{
    private const int MaxLength = 80;

    /// <summary>The text when it looks like a code or a name, else null.</summary>
    public static string? Name(string text) =>
        text.Length is > 0 and <= MaxLength && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '/' or '@') ? text : null;

    /// <summary>A body without the byte order mark that some proxies put in front.</summary>
    public static ReadOnlyMemory<byte> TrimBom(this Memory<byte> body) => body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
