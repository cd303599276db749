using System.Collections.Immutable;
using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Statements.Splitting;

/// <summary>Step 4: splits a document into statements, each with the context it has to be read in.</summary>
public static class StatementSplitter
{
    /// <summary>Statements in document order, numbered from <c>S-0001</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="addressing">Tells orders to a reviewer or a model from the design.</param>
    public static ImmutableArray<Statement> Split(DesignDocument document, Addressing addressing)
    {
        var headings = new HeadingPaths(document.Sections);
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var leadIns = new LeadIns();
        foreach (var block in document.Blocks)
        {
            leadIns.Enter(block);
            var context = new SplitContext(block, headings.Of(block.SectionId), leadIns.Current(block));
            foreach (var draft in Drafts(context, leadIns, addressing))
                statements.Add(draft with { Id = string.Create(CultureInfo.InvariantCulture, $"S-{statements.Count + 1:D4}") });
        }

        return statements.ToImmutable();
    }

    private static IEnumerable<Statement> Drafts(SplitContext context, LeadIns leadIns, Addressing addressing)
    {
        var block = context.Block;
        switch (block.Type)
        {
            case BlockType.Caption:
                return [context.Draft(block.Text, StatementKind.Caption)];
            case BlockType.Figure:
                return [];
            case BlockType.Table:
                return RowStatements.Of(context);
            case BlockType.Code:
                return CodeStatements.Of(context);
            default:
                return Sentences(context, leadIns, addressing);
        }
    }

    private static IEnumerable<Statement> Sentences(SplitContext context, LeadIns leadIns, Addressing addressing)
    {
        var block = context.Block;
        var text = block.Type == BlockType.Note && NoteMarks.ReadNote(block.Text) is { } note ? note.Text : block.Text;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            // Inside one item, a sentence that introduces a list is the lead-in of what follows it, not of itself.
            yield return context.Draft(sentence, StatementKinds.Of(sentence, context, addressing));
            leadIns.Observe(block, sentence);
        }
    }
}
