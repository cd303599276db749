namespace DocReview.Core.Classification.Offline;

/// <summary>
/// Finds all literals of a lens in one pass over a text (Aho and Corasick, 1975), so that cost grows with the text and not with the lens.
/// </summary>
internal sealed class LiteralAutomaton
{
    private readonly Dictionary<long, int> _next = [];
    private readonly List<int> _fail = [0];
    private readonly List<int> _output = [-1];
    private readonly List<int> _outputLink = [0];
    private readonly List<string> _literals = [];

    public LiteralAutomaton(IReadOnlyList<string> literals)
    {
        foreach (var literal in literals) Add(literal);
        Link();
    }

    /// <summary>Reports every occurrence as (index of the literal, its start).</summary>
    public void Find(string text, Action<int, int> found)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (var s = state; s != 0; s = _outputLink[s])
            {
                if (_output[s] >= 0) found(_output[s], i + 1 - _literals[_output[s]].Length);
            }
        }
    }

    private int Step(int state, char c)
    {
        while (true)
        {
            if (_next.TryGetValue(Edge(state, c), out var next)) return next;
            if (state == 0) return 0;
            state = _fail[state];
        }
    }

    private void Add(string literal)
    {
        var state = 0;
        foreach (var c in literal)
        {
            if (!_next.TryGetValue(Edge(state, c), out var next))
            {
                next = _fail.Count;
                _fail.Add(0);
                _output.Add(-1);
                _outputLink.Add(0);
                _next.Add(Edge(state, c), next);
            }

            state = next;
        }

        _output[state] = _literals.Count;
        _literals.Add(literal);
    }

    // States are created parent before child, but not breadth first; links need the shorter suffix first.
    private void Link()
    {
        var children = _next.Select(e => (Parent: (int)(e.Key >> 16), C: (char)(e.Key & 0xFFFF), Child: e.Value)).ToLookup(e => e.Parent);
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (parent, c, child) in children[state])
            {
                _fail[child] = parent == 0 ? 0 : Step(_fail[parent], c);
                _outputLink[child] = _output[_fail[child]] >= 0 ? _fail[child] : _outputLink[_fail[child]];
                queue.Enqueue(child);
            }
        }
    }

    private static long Edge(int state, char c) => ((long)state << 16) | c;
}
