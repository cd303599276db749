using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements.Splitting;

/// <summary>A block with what stands around it.</summary>
internal sealed record SplitContext(Block Block, ImmutableArray<string> HeadingPath, string? LeadIn)
{
    /// <summary>A statement of this block, still without its id.</summary>
    public Statement Draft(string text, StatementKind kind) => new()
    {
        Id = "",
        SectionId = Block.SectionId,
        HeadingPath = HeadingPath,
        Kind = kind,
        Text = text,
        LeadIn = LeadIn,
        OutsideProduction = Scopes.IsOutsideProduction(HeadingPath) || Scopes.SpeaksOfOtherEnvironment(text) || Scopes.SpeaksOfPredecessor(text),
        BlockId = Block.Id,
        Location = Block.Location,
    };
}
