using System.Buffers.Binary;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>What a child says about a file.</summary>
/// <param name="Document">What it read; null when the reader threw.</param>
/// <param name="Fault">The exception that escaped the reader, for the log; null with a document.</param>
internal sealed record WorkerAnswer(RawDocument? Document, string? Fault);

/// <summary>
/// The exchange between parent and child: one request, one answer, each with a mark and its length. The mark tells an answer from stray
/// output; the lengths are bounded on both sides, and the parent takes nothing in the answer for granted.
/// </summary>
internal static class WorkerProtocol
{
    /// <summary>Largest request: the largest file that the settings allow, and its name.</summary>
    public const long MaxRequestBytes = (1000L * 1024 * 1024) + (64 * 1024);

    private const uint RequestMark = 0x31515244; // "DRQ1"
    private const uint AnswerMark = 0x31415244; // "DRA1"
    private const int HeaderBytes = 8;
    private const byte DocumentKind = 1;
    private const byte FaultKind = 2;
    private const int MaxNameBytes = 16 * 1024;
    private const int MaxFaultBytes = 16 * 1024;

    public static void WriteRequest(Stream stream, SourceFile file)
    {
        var name = Encoding.UTF8.GetBytes(file.FileName);
        var sha256 = Encoding.UTF8.GetBytes(file.Sha256);
        WriteHeader(stream, RequestMark, 1 + 4 + name.Length + 4 + sha256.Length + file.Bytes.Length);
        stream.WriteByte((byte)file.Format);
        WriteText(stream, name);
        WriteText(stream, sha256);
        stream.Write(file.Bytes.Span);
        stream.Flush();
    }

    /// <summary>The next file, or null when the parent has closed the pipe.</summary>
    /// <exception cref="InvalidDataException">The bytes are no request.</exception>
    /// <exception cref="EndOfStreamException">The parent is gone in mid-request.</exception>
    public static SourceFile? ReadRequest(Stream stream)
    {
        if (ReadHeader(stream, RequestMark, MaxRequestBytes) is not { } length) return null;
        using var limited = new LimitedStream(stream, length);
        var format = (SourceFormat)ReadByte(limited);
        var name = ReadText(limited, MaxNameBytes);
        var sha256 = ReadText(limited, MaxNameBytes);
        var bytes = new byte[limited.Remaining];
        limited.ReadExactly(bytes);
        return new(name, format, bytes, sha256);
    }

    public static void WriteAnswer(Stream stream, RawDocument document) => WriteAnswer(stream, DocumentKind, RawDocumentJson.ToBytes(document));

    public static void WriteFault(Stream stream, string fault)
    {
        var text = Encoding.UTF8.GetBytes(fault);
        WriteAnswer(stream, FaultKind, text.AsSpan(0, Math.Min(text.Length, MaxFaultBytes)));
    }

    /// <summary>Reads the whole answer, or fails.</summary>
    /// <exception cref="InvalidDataException">The bytes are no answer, or more than allowed.</exception>
    /// <exception cref="System.Text.Json.JsonException">The document in it is malformed.</exception>
    /// <exception cref="EndOfStreamException">The child ended before it answered.</exception>
    public static WorkerAnswer ReadAnswer(Stream stream, long maxBytes)
    {
        var length = ReadHeader(stream, AnswerMark, maxBytes) ?? throw new EndOfStreamException();
        using var limited = new LimitedStream(stream, length);
        var kind = ReadByte(limited);
        if (kind == DocumentKind) return new(RawDocumentJson.Read(limited), null);
        if (kind != FaultKind || length > MaxFaultBytes + 1) throw new InvalidDataException($"answer of kind {kind} and {length} bytes");
        var text = new byte[limited.Remaining];
        limited.ReadExactly(text);
        return new(null, Encoding.UTF8.GetString(text));
    }

    private static void WriteAnswer(Stream stream, byte kind, ReadOnlySpan<byte> payload)
    {
        WriteHeader(stream, AnswerMark, 1 + payload.Length);
        stream.WriteByte(kind);
        stream.Write(payload);
        stream.Flush();
    }

    private static void WriteHeader(Stream stream, uint mark, int length)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(header, mark);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], length);
        stream.Write(header);
    }

    private static long? ReadHeader(Stream stream, uint mark, long maxBytes)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        var read = stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false);
        if (read == 0) return null;
        if (read < HeaderBytes) throw new EndOfStreamException();
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != mark) throw new InvalidDataException("unexpected output instead of an answer");
        var length = BinaryPrimitives.ReadUInt32LittleEndian(header[4..]);
        return length > 0 && length <= maxBytes ? length : throw new InvalidDataException($"{length} bytes announced, {maxBytes} allowed");
    }

    private static void WriteText(Stream stream, byte[] text)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
        stream.Write(length);
        stream.Write(text);
    }

    private static string ReadText(Stream stream, int maxBytes)
    {
        Span<byte> length = stackalloc byte[4];
        stream.ReadExactly(length);
        var bytes = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (bytes < 0 || bytes > maxBytes) throw new InvalidDataException($"text of {bytes} bytes");
        var text = new byte[bytes];
        stream.ReadExactly(text);
        return Encoding.UTF8.GetString(text);
    }

    private static byte ReadByte(Stream stream)
    {
        var value = stream.ReadByte();
        return value >= 0 ? (byte)value : throw new EndOfStreamException();
    }
}
