namespace DocReview.Writing.Word.Revising;

/// <summary>What becomes of a line. <paramref name="Old"/> and <paramref name="New"/> are indexes; null on the side that lacks it.</summary>
internal readonly record struct LineStep(int? Old, int? New, bool Same);

/// <summary>Lines of two texts side by side: equal ones kept, the rest deleted, inserted or, where both sides have some, replaced.</summary>
internal static class LineDiff
{
    public static IReadOnlyList<LineStep> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var common = Common(old, now);
        var steps = new List<LineStep>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                steps.Add(new(i++, j++, Same: true));
                continue;
            }

            var (fromOld, fromNew) = (i, j);
            while ((i < old.Count || j < now.Count) && !(i < old.Count && j < now.Count && old[i] == now[j]))
            {
                if (j < now.Count && (i == old.Count || common[i, j + 1] >= common[i + 1, j])) j++;
                else i++;
            }

            // Pairs stand last, so that what surrounds the change keeps its own paragraph marks.
            var (deleted, inserted) = (i - fromOld, j - fromNew);
            var pairs = Math.Min(deleted, inserted);
            for (var k = 0; k < deleted - pairs; k++) steps.Add(new(fromOld + k, null, Same: false));
            for (var k = 0; k < inserted - pairs; k++) steps.Add(new(null, fromNew + k, Same: false));
            for (var k = pairs; k > 0; k--) steps.Add(new(i - k, j - k, Same: false));
        }

        return steps;
    }

    private static int[,] Common(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var length = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
                length[i, j] = old[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        return length;
    }
}
