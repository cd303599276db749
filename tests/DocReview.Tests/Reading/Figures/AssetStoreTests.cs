using DocReview.Core.Documents;
using DocReview.Reading.Figures;

namespace DocReview.Tests.Reading.Figures;

public sealed class AssetStoreTests
{
    [Fact]
    public void The_same_picture_is_kept_once_under_the_hash_of_its_bytes()
    {
        var store = new AssetStore();

        Assert.Equal(store.Keep(new byte[] { 1, 2, 3 }), store.Keep(new byte[] { 1, 2, 3 }));
        Assert.Equal("039058c6f2c0cb49", Assert.Single(store.Assets).Id);
        Assert.Empty(store.Report());
    }

    [Fact]
    public void A_picture_beyond_the_largest_size_is_counted_and_reported()
    {
        var store = new AssetStore();

        Assert.Null(store.Keep(new byte[AssetStore.LargestPicture + 1]));
        Assert.Equal(DiagnosticCodes.PictureNotKept, Assert.Single(store.Report()).Code);
    }

    [Fact]
    public void Pictures_together_stay_within_the_bounds()
    {
        var store = new AssetStore();
        for (var i = 0; i < 10; i++)
        {
            var bytes = new byte[AssetStore.LargestPicture];
            bytes[0] = (byte)i;
            store.Keep(bytes);
        }

        Assert.Equal((6, 4), (store.Assets.Length, store.Dropped));
    }

    [Fact]
    public void Many_small_pictures_stay_within_the_bounds()
    {
        var store = new AssetStore();
        for (var i = 0; i < 310; i++)
            store.Keep(BitConverter.GetBytes(i));

        Assert.Equal((300, 10), (store.Assets.Length, store.Dropped));
    }

    [Theory]
    [InlineData("89504E470D0A1A0A", "image/png")]
    [InlineData("FFD8FFE0", "image/jpeg")]
    [InlineData("474946383961", "image/gif")]
    [InlineData("424D3600", "image/bmp")]
    [InlineData("49492A00", "image/tiff")]
    [InlineData("D7CDC69A0000", "image/wmf")]
    [InlineData("52494646000000005745425056503820", "image/webp")]
    [InlineData("3C7376672077696474683D2231223E", "image/svg+xml")]
    [InlineData("00112233", "application/octet-stream")]
    public void The_type_is_told_by_the_first_bytes(string hex, string type) => Assert.Equal(type, ImageType.Of(Convert.FromHexString(hex)));

    [Fact]
    public void An_enhanced_metafile_is_told_by_its_signature()
    {
        var bytes = new byte[64];
        bytes[0] = 1;
        " EMF"u8.CopyTo(bytes.AsSpan(40));

        Assert.Equal("image/emf", ImageType.Of(bytes));
    }
}
