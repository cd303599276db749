using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Classification.Offline;

/// <summary>
/// A statement as the signals read it: lead-in, own text and notes as one folded key, with its clauses.
/// </summary>
internal sealed class Reading
{
    private const char Break = '\u0001';
    private readonly List<Hit> _tickCells = [];
    private ImmutableArray<Clause> _clauses;

    public Reading(Statement statement, TextFolder folder)
    {
        Statement = statement;
        var leadIn = statement.LeadIn is null ? "" : folder.Fold(statement.LeadIn) + Break;
        OwnStart = leadIn.Length;
        var own = statement.Fields.IsEmpty ? folder.Fold(statement.Text) : RowKey(statement, folder);
        Tick = statement.Fields.IsEmpty ? Ticks.Line(statement.Text) : Ticks.Row(statement.Fields);
        OwnEnd = OwnStart + own.Length;
        Key = leadIn + own + string.Concat(statement.Notes.Select(n => Break + folder.Fold(n)));
        Headings = folder.Fold(string.Join(Break, statement.HeadingPath));
    }

    public Statement Statement { get; }

    public string Key { get; }

    public string Headings { get; }

    /// <summary>Where the statement's own text begins in <see cref="Key"/>, after the lead-in.</summary>
    public int OwnStart { get; }

    public int OwnEnd { get; }

    /// <summary>Read when first asked for: most statements hold no word that a signal looks for.</summary>
    public ImmutableArray<Clause> Clauses => _clauses.IsDefault ? _clauses = ClauseReader.Read(Key) : _clauses;

    /// <summary>What the ticks of the row or line say about it.</summary>
    public TickVerdict Tick { get; }

    /// <summary>Whether a place is in a remark behind the cell that ticks the row.</summary>
    public bool IsRemark(int position) => _tickCells.Count > 0 && position >= _tickCells[^1].End && position < OwnEnd;

    /// <summary>Whether a place belongs to a cell that ticks the row, rather than to what is ticked.</summary>
    public bool IsInTickCell(int position) => _tickCells.Exists(c => position >= c.Start && position < c.End);

    public Clause ClauseAt(int position)
    {
        foreach (var clause in Clauses)
        {
            if (position < clause.End) return clause;
        }

        return Clauses[^1];
    }

    // Cells are parted by |, which ends a clause: a denial in one cell says nothing about its neighbour.
    private string RowKey(Statement statement, TextFolder folder)
    {
        var key = new StringBuilder();
        for (var i = 0; i < statement.Fields.Length; i++)
        {
            var (header, value) = (statement.Fields[i].Header, statement.Fields[i].Value);
            if (Ticks.IsRecord(header, value)) continue;
            if (key.Length > 0) key.Append('|');
            var start = OwnStart + key.Length;
            if (header.Length > 0) key.Append(folder.Fold(header)).Append(':');
            key.Append(folder.Fold(value));
            if (Ticks.IsTickField(statement.Fields, i)) _tickCells.Add(new(start, OwnStart + key.Length));
        }

        return key.ToString();
    }
}
