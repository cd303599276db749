using System.Collections.Immutable;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Classification.Offline;

/// <summary>
/// A statement as the signals read it: lead-in, own text and notes as one folded key, with its clauses.
/// </summary>
internal sealed class Reading
{
    private const char Break = '\u0001';

    public Reading(Statement statement, TextFolder folder)
    {
        Statement = statement;
        var leadIn = statement.LeadIn is null ? "" : folder.Fold(statement.LeadIn) + Break;
        OwnStart = leadIn.Length;
        var own = statement.Fields.IsEmpty ? folder.Fold(statement.Text) : RowKey(statement, folder);
        OwnEnd = OwnStart + own.Length;
        Key = leadIn + own + string.Concat(statement.Notes.Select(n => Break + folder.Fold(n)));
        Headings = folder.Fold(string.Join(Break, statement.HeadingPath));
        Clauses = ClauseReader.Read(Key);
        IsTickedOff = statement.Fields.IsEmpty ? Ticks.LineIsDenied(statement.Text) : Ticks.RowIsDenied(statement.Fields);
    }

    public Statement Statement { get; }

    public string Key { get; }

    public string Headings { get; }

    /// <summary>Where the statement's own text begins in <see cref="Key"/>, after the lead-in.</summary>
    public int OwnStart { get; }

    public int OwnEnd { get; }

    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Whether the ticks of the row or line say no (×, 未, 無効) and none says yes.</summary>
    public bool IsTickedOff { get; }

    /// <summary>Whether the row says that it is done in part only.</summary>
    public bool IsPartly => Ticks.RowIsPartly(Statement.Fields);

    public Clause ClauseAt(int position)
    {
        foreach (var clause in Clauses)
        {
            if (position < clause.End) return clause;
        }

        return Clauses[^1];
    }

    // Cells are parted by |, which ends a clause: a denial in one cell says nothing about its neighbour.
    private static string RowKey(Statement statement, TextFolder folder) =>
        string.Join('|', statement.Fields.Select(f => f.Header.Length == 0 ? folder.Fold(f.Value) : $"{folder.Fold(f.Header)}:{folder.Fold(f.Value)}"));
}
