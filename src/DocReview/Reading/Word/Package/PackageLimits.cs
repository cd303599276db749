namespace DocReview.Reading.Word.Package;

/// <summary>
/// What a <c>.docx</c> may cost before it is refused. Real design documents stay far below each bound; a bomb passes one of them
/// within its first few hundred kilobytes.
/// </summary>
public sealed record PackageLimits
{
    /// <summary>Zip entries.</summary>
    public int MaxEntries { get; init; } = 5_000;

    /// <summary>Bytes of all entries together, unpacked.</summary>
    public long MaxExpandedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Unpacked over packed bytes of one entry; applied from <see cref="RatioFromBytes"/> on, as small repetitive parts pack well.</summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>Unpacked size from which <see cref="MaxExpansionRatio"/> applies.</summary>
    public long RatioFromBytes { get; init; } = 4L * 1024 * 1024;

    /// <summary>Characters in one XML part.</summary>
    public long MaxCharactersInPart { get; init; } = 32L * 1024 * 1024;

    /// <summary>Elements in one XML part.</summary>
    public int MaxElementsInPart { get; init; } = 1_000_000;

    /// <summary>Depth of nested elements. Readers recurse once per level, so this also bounds the stack.</summary>
    public int MaxXmlDepth { get; init; } = 256;
}
