using System.Globalization;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>Step 3: builds the section tree and its blocks from what a reader saw. The same for every format.</summary>
public static partial class DocumentStructure
{
    /// <summary>Builds the document. Pure; diagnostics of the reader are carried over and added to.</summary>
    public static DesignDocument Build(RawDocument raw)
    {
        var tree = new SectionTree();
        var blocks = new List<Block>();
        foreach (var block in FakeHeadings.Name([.. FigureText.Separate(raw.Blocks)]))
        {
            if (block.Type == BlockType.Heading)
            {
                AddHeading(tree, block);
                continue;
            }

            if (block.Type != BlockType.Table && FrontMatterTitle().IsMatch(block.Text)) continue;
            if (block is { Type: not (BlockType.Table or BlockType.Figure), Text: "" }) continue;
            tree.EnsurePreamble();
            blocks.Add(ToBlock(block, tree.CurrentId, blocks.Count + 1));
        }

        var attached = FigureCaptions.Link(Notes.Attach(blocks));
        var sections = tree.Sections;
        return new()
        {
            Format = raw.Format,
            Title = raw.Title is null ? null : TextRepair.Repair(raw.Title),
            PageCount = raw.PageCount,
            Sections = sections,
            Blocks = attached,
            Assets = raw.Assets,
            Parts = raw.Parts,
            Diagnostics = [.. raw.Diagnostics, .. StructureDiagnostics.Find(sections, attached, UnreadPages(raw))],
        };
    }

    // A page that is one picture is reported as a page.
    private static HashSet<int> UnreadPages(RawDocument raw) =>
        [.. raw.Parts.Where(p => p.Status == PartStatus.Unreadable || p.Reason == DiagnosticCodes.ImageOnlyPage).Select(p => p.Page).OfType<int>()];

    private static void AddHeading(SectionTree tree, RawBlock block)
    {
        var text = TextRepair.Repair(block.Text).Trim();
        if (text.Length == 0) return;
        var computed = block.ComputedNumber?.Trim().TrimEnd('.', '．');
        if (!string.IsNullOrEmpty(computed))
        {
            tree.Add(computed, text, Math.Max(1, block.Level), block.Location);
            return;
        }

        // A typed number says the depth more reliably than a font size; 【2.3】 and the like stay part of the title.
        var typed = HeadingNumber.Read(text);
        if (typed is { } n) tree.Add(n.Number, n.Title, Math.Max(1, n.Depth), block.Location);
        else if (FakeHeadings.WithoutSign(text) is { } title) tree.Add(null, title, tree.NumberedLevel + 1 ?? Math.Max(1, block.Level), block.Location);
        else tree.Add(null, text, Math.Max(1, block.Level), block.Location);
    }

    private static Block ToBlock(RawBlock raw, string sectionId, int position)
    {
        // Spaces part the labels of a figure, so they are no leftovers of line ends there.
        var text = raw.Type is BlockType.Code or BlockType.Figure ? raw.Text : TextRepair.Repair(raw.Text).Trim();
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"B-{position:D4}"),
            SectionId = sectionId,
            Type = raw.Type == BlockType.Paragraph && NoteMarks.ReadNote(text) is not null && text[0] == '※' ? BlockType.Note : raw.Type,
            Text = text,
            RawText = text == raw.Text ? null : raw.Text,
            Level = raw.Level,
            Marker = raw.Marker,
            Table = raw.Table is null ? null : TableBuilder.Build(raw.Table, raw.Location),
            AltText = raw.AltText is null ? null : TextRepair.Repair(raw.AltText).Trim(),
            AssetIds = raw.AssetIds,
            Location = raw.Location,
        };
    }

    // Titles of what is no text of the document; they stand on the first pages without being headings.
    [GeneratedRegex(@"^\s*(目\s*次|改[訂定版]履歴|変更履歴|更新履歴|table of contents|contents|revision history)\s*$", RegexOptions.IgnoreCase)]
    internal static partial Regex FrontMatterTitle();
}
