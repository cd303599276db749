using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A chapter is moved to the end of the document.</summary>
internal sealed class RotatedChapters : IRelation
{
    public string Id => "move-chapter";

    public LocalizedText Description => new("章を文書の末尾に移しても、判定は変わらない", "Moving a chapter to the end of the document changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var document = original.Judgement.Document;
        var parents = document.Sections.ToDictionary(s => s.Id, s => s.ParentId, StringComparer.Ordinal);
        var chapters = document.Sections.Where(s => s.ParentId is null).ToList();
        foreach (var chapter in chapters.SkipLast(1))
        {
            yield return new(chapter.Id, chapter.Heading, $"{chapter.Heading} (last)", () => document with
            {
                Blocks = [.. document.Blocks.Where(b => ChapterOf(b.SectionId) != chapter.Id), .. document.Blocks.Where(b => ChapterOf(b.SectionId) == chapter.Id)],
            });
        }

        string ChapterOf(string section)
        {
            while (parents[section] is { } parent) section = parent;
            return section;
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);
}
