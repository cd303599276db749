using System.Collections.Immutable;
using DocReview.Reading.Figures;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Keeps the pictures of a figure.</summary>
internal static class Pictures
{
    /// <summary>Smaller pieces are ornaments or strips of a picture that the writer cut up; alone they show nothing.</summary>
    private const double SmallestSide = 20;

    /// <summary>Content ids, each once; a picture that cannot be kept is left out.</summary>
    public static ImmutableArray<string> Keep(IEnumerable<PageImage> images, AssetStore assets) =>
    [
        .. images
            .Where(image => image.Box.Right - image.Box.Left >= SmallestSide && image.Box.Top - image.Box.Bottom >= SmallestSide)
            .Select(image => image.Load() is { Length: > 0 } bytes ? assets.Keep(bytes) : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
