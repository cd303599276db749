using CsCheck;
using DocReview.Models.Classifying;

namespace DocReview.Tests.Models.Classifying;

public sealed class TokenBatchesTests
{
    private static readonly Gen<(int[] Items, int Limit)> Cases = Gen.Select(Gen.Int[1, 300].Array[0, 80], Gen.Int[50, 500]);

    [Fact]
    public void Each_item_stands_in_one_batch_in_its_order() =>
        Cases.Sample(c => TokenBatches.Fill(c.Items, i => i, c.Limit).SelectMany(b => b).SequenceEqual(c.Items));

    [Fact]
    public void No_batch_of_several_items_is_larger_than_the_limit() =>
        Cases.Sample(c => TokenBatches.Fill(c.Items, i => i, c.Limit).All(b => b.Length == 1 || b.Sum() <= c.Limit));

    [Fact]
    public void Batches_are_of_about_the_same_size() =>
        Assert.Equal([40, 40, 40], TokenBatches.Fill([.. Enumerable.Repeat(1, 120)], i => i, 50).Select(b => b.Sum()));

    [Fact]
    public void Nothing_to_ask_is_no_batch() => Assert.Empty(TokenBatches.Fill<int>([], i => i, 50));
}
