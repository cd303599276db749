using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Text;

/// <summary>Decodes the bytes of a text file.</summary>
internal static class TextEncoding
{
    /// <summary>UTF-8, UTF-16 with a mark, or Shift_JIS: what Japanese text files come in.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            var text = Encoding.GetEncoding(932).GetString(bytes);
            if (text.Contains('\u30FB', StringComparison.Ordinal) && text.Count(c => c == '\u30FB') > text.Length / 20)
            {
                diagnostics.Add(new(
                    DiagnosticCodes.UnreadableGlyphs,
                    DiagnosticSeverity.Warning,
                    new("文字コードを判別できず、一部の文字を読み取れません。UTF-8 で保存し直してください。", "The text encoding is unclear and some characters cannot be read. Save the file as UTF-8.")));
            }

            return text;
        }
    }
}
