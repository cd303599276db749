using DocReview.Core.Statements;

namespace DocReview.Core.Classification.Offline;

/// <summary>
/// What a reader has in mind on coming to a statement: its section's heading, and the sentences before it in the same paragraph. 「鍵は
/// 用途ごとに分ける。自動ローテーションを有効にする。」: the second sentence does not name its subject again.
/// </summary>
internal sealed class SubjectContext(TermIndex index, TextFolder folder)
{
    private readonly Dictionary<string, TermHits> _headings = new(StringComparer.Ordinal);
    private readonly List<TermHits> _before = [];
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
    public void Leave(TermHits hits) => _before.Add(hits);

    /// <summary>Whether the term has a chance to occur.</summary>
    public bool MayHave(int term) => _heading!.MayHave(term) || _before.Exists(h => h.MayHave(term));

    public bool Has(int term) => _heading!.Has(term) || _before.Exists(h => h.Has(term));

    /// <summary>Ids of the literals found.</summary>
    public IEnumerable<int> Literals => _before.SelectMany(h => h.Literals).Concat(_heading!.Literals);
}
