using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocReview.Reading.Figures;

/// <summary>
/// Writes samples as a PNG file, row by row: a picture of a page takes no more memory than one row and its packed form.
/// Fast rather than small, because nobody waits for the size.
/// </summary>
internal static class PngFile
{
    private const byte Gray = 0;
    private const byte Color = 2;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Remainder((uint)i))];

    /// <summary>A picture of 8 bits per sample; the rows follow one another in <paramref name="samples"/> without padding.</summary>
    /// <param name="width">Samples of a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="channels">1 for grey, 3 for red, green and blue.</param>
    /// <param name="samples">Where the rows are read from.</param>
    /// <exception cref="EndOfStreamException">There are fewer rows.</exception>
    public static byte[] Write(int width, int height, int channels, Stream samples)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            // Each row begins with the number of its filter: none.
            var row = new byte[1 + width * channels];
            for (var y = 0; y < height; y++)
            {
                samples.ReadExactly(row.AsSpan(1));
                zlib.Write(row);
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, channels == 1 ? Gray : Color);
        using var file = new MemoryStream((int)packed.Length + 64);
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", packed.GetBuffer().AsSpan(0, (int)packed.Length));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void WriteChunk(MemoryStream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        var name = Encoding.ASCII.GetBytes(type);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, name), data));
        file.Write(number);
    }

    private static uint Checksum(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return crc;
    }

    private static uint Remainder(uint value)
    {
        for (var i = 0; i < 8; i++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
