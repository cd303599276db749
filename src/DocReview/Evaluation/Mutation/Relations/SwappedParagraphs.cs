using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>Two neighbouring paragraphs change places.</summary>
internal sealed partial class SwappedParagraphs : IRelation
{
    public string Id => "swap-paragraphs";

    public LocalizedText Description => new("節の中で段落の順序を入れ替えても、判定は変わらない", "Swapping two paragraphs of a section changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var document = original.Judgement.Document;
        for (var i = 0; i + 1 < document.Blocks.Length; i++)
        {
            var (first, second) = (document.Blocks[i], document.Blocks[i + 1]);
            if (first.SectionId != second.SectionId || !IsFree(first) || !IsFree(second)) continue;
            var at = i;
            yield return new(first.Id, $"{first.Text} | {second.Text}", $"{second.Text} | {first.Text}", () => document with { Blocks = document.Blocks.SetItem(at, second).SetItem(at + 1, first) });
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);

    // A paragraph that introduces what follows, or goes back to what precedes it, has its place.
    private static bool IsFree(Block block) => block.Type == BlockType.Paragraph && !Bound().IsMatch(block.Text);

    [GeneratedRegex(@"以下|次の|下記|下表|次表|上記|前述|[:：]\s*$|^(なお|ただし|また|これ|それ|その|この|上|本)|^※|following|below|above|^(This|These|That|It|However|Therefore)\b")]
    private static partial Regex Bound();
}
