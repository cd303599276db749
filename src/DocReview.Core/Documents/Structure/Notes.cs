using System.Collections.Immutable;

namespace DocReview.Core.Documents.Structure;

/// <summary>Attaches ※ notes to the table above them, whose cells cite them.</summary>
internal static class Notes
{
    public static ImmutableArray<Block> Attach(IReadOnlyList<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            result.Add(block);
            if (block.Type != BlockType.Note || NoteMarks.ReadNote(block.Text) is not { } note) continue;
            var table = LastTable(result, block.SectionId);
            if (table < 0) continue;
            var notes = result[table].Table!.Notes;
            if (!notes.ContainsKey(note.Mark))
                result[table] = result[table] with { Table = result[table].Table! with { Notes = notes.Add(note.Mark, note.Text) } };
        }

        return result.ToImmutable();
    }

    // The nearest table above, with nothing but notes between.
    private static int LastTable(ImmutableArray<Block>.Builder blocks, string sectionId)
    {
        for (var i = blocks.Count - 1; i >= 0 && blocks[i].SectionId == sectionId; i--)
        {
            if (blocks[i].Type == BlockType.Table) return i;
            if (blocks[i].Type != BlockType.Note) return -1;
        }

        return -1;
    }
}
