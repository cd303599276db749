using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Classification.Offline;

/// <summary>
/// What a reader has in mind on coming to a statement: its section's heading, and the sentences before it in the same paragraph. 「鍵は
/// 用途ごとに分ける。自動ローテーションを有効にする。」: the second sentence does not name its subject again.
/// </summary>
internal sealed class SubjectContext(TermIndex index, TextFolder folder)
{
    private readonly Dictionary<string, TermHits> _headings = new(StringComparer.Ordinal);
    private readonly List<(TermHits Hits, Reading Reading)> _before = [];
    private string? _block;
    private TermHits? _heading;

    /// <summary>Moves on to a statement.</summary>
    public void Enter(Statement statement)
    {
        if (statement.BlockId != _block || !statement.Fields.IsEmpty) _before.Clear();
        _block = statement.BlockId;
        var title = statement.HeadingPath.IsEmpty ? "" : statement.HeadingPath[^1];
        if (!_headings.TryGetValue(title, out _heading)) _headings.Add(title, _heading = index.Find(folder.Fold(title)));
    }

    /// <summary>Remembers the words of the statement for those that follow it.</summary>
    public void Leave(TermHits hits, Reading reading) => _before.Add((hits, reading));

    /// <summary>Whether the term has a chance to occur.</summary>
    public bool MayHave(int term) => _heading!.MayHave(term) || _before.Exists(b => b.Hits.MayHave(term));

    public bool Has(int term) => _heading!.Has(term) || _before.Exists(b => Array.Exists(b.Hits.Of(term), hit => IsSubject(hit, b.Reading)));

    /// <summary>Ids of the literals found.</summary>
    public IEnumerable<int> Literals => _before.SelectMany(b => b.Hits.Literals).Concat(_heading!.Literals);

    // 「Terraform 化は見送り。変更は担当者が行う。」: what was denied or is only planned is not what the next sentence is about.
    private static bool IsSubject(Hit hit, Reading reading)
    {
        var clause = reading.ClauseAt(hit.End - 1);
        return clause.Voice != Voice.Planned && !Negation.Denies(reading.Key, hit.Start, hit.End, clause.Start, clause.End);
    }
}
