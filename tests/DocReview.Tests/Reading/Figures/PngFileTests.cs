using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CsCheck;
using DocReview.Reading.Figures;

namespace DocReview.Tests.Reading.Figures;

public sealed class PngFileTests
{
    [Fact]
    public void The_samples_come_back() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 9], Gen.OneOf(Gen.Const(1), Gen.Const(3))).SelectMany((w, h, c) => Gen.Byte.Array[w * h * c].Select(s => (w, h, c, s))).Sample(
            picture =>
            {
                var (width, height, channels, samples) = picture;
                var chunks = Chunks(PngFile.Write(width, height, channels, new MemoryStream(samples)));
                var header = chunks["IHDR"];
                using var rows = new MemoryStream();
                using (var zlib = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress)) zlib.CopyTo(rows);
                var unfiltered = rows.ToArray().Chunk(1 + width * channels).SelectMany(row => row.Skip(1));

                return (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), header[8], header[9]) == (width, height, 8, channels == 1 ? 0 : 2)
                    && unfiltered.SequenceEqual(samples)
                    && chunks["IEND"].Length == 0;
            },
            iter: 200);

    [Fact]
    public void Missing_rows_are_an_error() =>
        Assert.Throws<EndOfStreamException>(() => PngFile.Write(2, 2, 3, new MemoryStream(new byte[11])));

    // The check value of the standard's own example: an empty IEND.
    private static Dictionary<string, byte[]> Chunks(byte[] file)
    {
        Assert.Equal("AE426082", Convert.ToHexString(file[^4..]));
        var chunks = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            chunks[Encoding.ASCII.GetString(file, at + 4, 4)] = file[(at + 8)..(at + 8 + length)];
            at += length + 12;
        }

        return chunks;
    }
}
