using System.Collections.Immutable;
using System.Security.Cryptography;
using DocReview.Core.Documents;

namespace DocReview.Reading.Figures;

/// <summary>Keeps the pictures of one document: each once, and no more than a reviewer can look at.</summary>
internal sealed class AssetStore
{
    /// <summary>Largest picture that is kept, in bytes.</summary>
    public const int LargestPicture = 8 * 1024 * 1024;

    private const int MostPictures = 300;
    private const long MostBytes = 48L * 1024 * 1024;
    private const int IdLength = 16;

    private readonly Dictionary<string, FigureAsset> byId = new(StringComparer.Ordinal);
    private readonly ImmutableArray<FigureAsset>.Builder assets = ImmutableArray.CreateBuilder<FigureAsset>();
    private long total;

    /// <summary>In order of first use.</summary>
    public ImmutableArray<FigureAsset> Assets => assets.ToImmutable();

    /// <summary>Pictures that were not kept.</summary>
    public int Dropped { get; private set; }

    /// <summary>Keeps a picture and gives its id; null, and counted, when it is beyond the bounds.</summary>
    public string? Keep(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > LargestPicture)
        {
            Drop();
            return null;
        }

        var id = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..IdLength];
        if (byId.ContainsKey(id)) return id;
        if (assets.Count >= MostPictures || total + bytes.Length > MostBytes)
        {
            Drop();
            return null;
        }

        var asset = new FigureAsset(id, ImageType.Of(bytes.Span), bytes);
        byId[id] = asset;
        assets.Add(asset);
        total += bytes.Length;
        return id;
    }

    /// <summary>Counts a picture that is too large to load at all.</summary>
    public void Drop() => Dropped++;

    /// <summary>Says how many pictures were not kept; nothing when all were.</summary>
    public IEnumerable<Diagnostic> Report()
    {
        if (Dropped == 0) yield break;
        yield return new(
            DiagnosticCodes.PictureNotKept,
            DiagnosticSeverity.Info,
            new(
                $"図の画像 {Dropped} 件は、大きさまたは件数が上限を超えるため保持していません。図の位置とキャプションは一覧に残しています。",
                $"{Dropped} pictures of figures exceed the limits on size or number and were not kept. Their figures are listed with place and caption."));
    }
}
