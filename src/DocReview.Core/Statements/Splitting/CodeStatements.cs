namespace DocReview.Core.Statements.Splitting;

/// <summary>Splits a configuration or a drawing in text into its paragraphs: a resource is read as one fact, not line by line.</summary>
internal static class CodeStatements
{
    private const int LongestParagraph = 25;

    public static IEnumerable<Statement> Of(SplitContext context)
    {
        var lines = new List<string>();
        foreach (var line in context.Block.Text.Split('\n').Append(""))
        {
            var ends = line.Trim().Length == 0 || lines.Count == LongestParagraph;
            if (ends && lines.Count > 0)
            {
                yield return context.Draft(string.Join('\n', lines), StatementKind.Design);
                lines.Clear();
            }

            if (line.Trim().Length > 0) lines.Add(line.TrimEnd());
        }
    }
}
