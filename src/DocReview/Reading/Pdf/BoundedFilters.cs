using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DocReview.Reading.Pdf;

/// <summary>
/// The library's filters, with a bound on what a packed stream may become: 100 KB of zeros unpack to 100 MB, and twice packed to more
/// than any memory. The library may take the refusal for damage, so it is also kept to be asked for.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;
    private bool _refused;

    /// <summary>Whether a stream was refused since the last call.</summary>
    public bool TakeRefused()
    {
        var refused = _refused;
        _refused = false;
        return refused;
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_filters.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => filter is FlateFilter ? new BoundedFlate(filter, this) : filter)];

    private sealed class BoundedFlate(IFilter filter, BoundedFilters owner) : IFilter
    {
        // A byte of a deflated stream stands for 1,032 at most: shorter ones cannot pass the bound and are not looked at.
        private const int HighestRatio = 1032;
        private const int HeaderBytes = 2;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length > PdfLimits.UnpackedBytes / HighestRatio && PassesBound(input))
            {
                owner._refused = true;
                throw new InvalidDataException("A stream unpacks to more than the limit.");
            }

            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        // Unpacked into nothing. What is damaged is the library's to judge.
        private static bool PassesBound(Memory<byte> input)
        {
            using var packed = MemoryMarshal.TryGetArray<byte>(input, out var array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
                : new MemoryStream(input.ToArray());
            packed.Position = HeaderBytes;
            using var content = new DeflateStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var total = 0L;
            try
            {
                while (total <= PdfLimits.UnpackedBytes && content.Read(buffer) is > 0 and var read) total += read;
            }
            catch (InvalidDataException)
            {
                return false;
            }

            return total > PdfLimits.UnpackedBytes;
        }
    }
}
