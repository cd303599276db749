namespace DocReview.Reading.Isolation;

/// <summary>The next so many bytes of a stream, and no more. Ends early only by <see cref="EndOfStreamException"/>.</summary>
internal sealed class LimitedStream(Stream inner, long length) : Stream
{
    /// <summary>Bytes not read yet.</summary>
    public long Remaining { get; private set; } = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (Remaining == 0 || buffer.IsEmpty) return 0;
        var read = inner.Read(buffer[..(int)Math.Min(buffer.Length, Remaining)]);
        if (read == 0) throw new EndOfStreamException();
        Remaining -= read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
