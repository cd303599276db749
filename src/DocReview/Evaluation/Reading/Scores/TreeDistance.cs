namespace DocReview.Evaluation.Reading.Scores;

/// <summary>
/// Edit distance of ordered trees (Zhang and Shasha, 1989): the least cost of inserting, deleting (1 each) and renaming nodes.
/// </summary>
internal sealed class TreeDistance
{
    private readonly Postorder _first;
    private readonly Postorder _second;
    private readonly Func<TableTree, TableTree, double> _rename;
    private readonly double[,] _trees;

    private TreeDistance(TableTree first, TableTree second, Func<TableTree, TableTree, double> rename)
    {
        _first = new(first);
        _second = new(second);
        _rename = rename;
        _trees = new double[_first.Nodes.Count, _second.Nodes.Count];
    }

    /// <summary>The distance. <paramref name="rename"/> gives 0 for equal nodes and at most 1.</summary>
    public static double Between(TableTree first, TableTree second, Func<TableTree, TableTree, double> rename)
    {
        var distance = new TreeDistance(first, second, rename);
        foreach (var i in distance._first.KeyRoots)
        {
            foreach (var j in distance._second.KeyRoots) distance.Forests(i, j);
        }

        return distance._trees[distance._first.Nodes.Count - 1, distance._second.Nodes.Count - 1];
    }

    /// <summary>Number of nodes.</summary>
    public static int Size(TableTree tree) => 1 + tree.Children.Sum(Size);

    private void Forests(int i, int j)
    {
        var (top, left) = (_first.Leftmost[i], _second.Leftmost[j]);
        var costs = new double[i - top + 2, j - left + 2];
        for (var x = 1; x < costs.GetLength(0); x++) costs[x, 0] = x;
        for (var y = 1; y < costs.GetLength(1); y++) costs[0, y] = y;
        for (var x = 1; x < costs.GetLength(0); x++)
        {
            for (var y = 1; y < costs.GetLength(1); y++)
            {
                var (a, b) = (top + x - 1, left + y - 1);
                var edited = Math.Min(costs[x - 1, y], costs[x, y - 1]) + 1;
                if (_first.Leftmost[a] == top && _second.Leftmost[b] == left)
                    _trees[a, b] = costs[x, y] = Math.Min(edited, costs[x - 1, y - 1] + _rename(_first.Nodes[a], _second.Nodes[b]));
                else
                    costs[x, y] = Math.Min(edited, costs[_first.Leftmost[a] - top, _second.Leftmost[b] - left] + _trees[a, b]);
            }
        }
    }

    private sealed class Postorder
    {
        public Postorder(TableTree tree)
        {
            Add(tree);
            // A key root is the last node, in postorder, of those with the same leftmost leaf.
            KeyRoots = [.. Enumerable.Range(0, Nodes.Count).GroupBy(i => Leftmost[i]).Select(g => g.Max()).Order()];
        }

        public List<TableTree> Nodes { get; } = [];

        public List<int> Leftmost { get; } = [];

        public List<int> KeyRoots { get; }

        private int Add(TableTree tree)
        {
            var leftmost = -1;
            foreach (var child in tree.Children)
            {
                var leaf = Add(child);
                if (leftmost < 0) leftmost = leaf;
            }

            Leftmost.Add(leftmost < 0 ? Nodes.Count : leftmost);
            Nodes.Add(tree);
            return Leftmost[^1];
        }
    }
}
