using CsCheck;
using DocReview.Core.Classification.Offline;

namespace DocReview.Tests.Classification;

public sealed class LiteralAutomatonTests
{
    [Fact]
    public void Overlapping_and_nested_literals_are_all_found() =>
        Assert.Equal([(0, 0), (1, 1), (2, 1)], Find(["abc", "bcd", "bc"], "abcd").Order());

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(Find(["a"], ""));

    [Fact]
    public void It_finds_what_a_naive_search_finds()
    {
        var word = Gen.String[Gen.Char["abバ"], 1, 4];
        var sample = Gen.Select(word.Array[0, 8], Gen.String[Gen.Char["abバx"], 0, 40]);

        sample.Sample((words, text) =>
        {
            var literals = words.Distinct(StringComparer.Ordinal).ToArray();
            return Find(literals, text).Order().SequenceEqual(Naive(literals, text).Order());
        });
    }

    private static List<(int Literal, int Start)> Find(string[] literals, string text)
    {
        var found = new List<(int, int)>();
        new LiteralAutomaton(literals).Find(text, (literal, start) => found.Add((literal, start)));
        return found;
    }

    private static IEnumerable<(int Literal, int Start)> Naive(string[] literals, string text) =>
        from literal in Enumerable.Range(0, literals.Length)
        from start in Enumerable.Range(0, text.Length)
        where text.AsSpan(start).StartsWith(literals[literal], StringComparison.Ordinal)
        select (literal, start);
}
