using CsCheck;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Tests.Evaluation.Reading;

public sealed class CommonSubsequenceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("設計書", "", 0)]
    [InlineData("設計書", "設計書", 3)]
    [InlineData("ABCBDAB", "BDCABA", 4)]
    [InlineData("一二三四", "三四一二", 2)]
    public void Length_is_that_of_the_longest_common_subsequence(string first, string second, int length) =>
        Assert.Equal(length, CommonSubsequence.Length(first.ToCharArray(), second.ToCharArray()));

    [Fact]
    public void Similarity_is_twice_the_length_over_both_lengths() =>
        Assert.Equal(new Ratio(8, 13), CommonSubsequence.Similarity("ABCBDAB", "BDCABA"));

    [Fact]
    public void Bits_and_the_plain_table_agree_beyond_one_machine_word() =>
        Gen.Select(Gen.Char["abc"].Array[0, 200], Gen.Char["abc"].Array[0, 200])
            .Sample((a, b) => CommonSubsequence.Length(a, b) == Plain(a, b), iter: 200);

    private static int Plain(char[] a, char[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                lengths[i, j] = a[i - 1] == b[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
        }

        return lengths[a.Length, b.Length];
    }
}
