using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;
using DocReview.Reading.Word.Tables;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Drawings;

/// <summary>What makes up one figure: its description, the labels inside, its pictures.</summary>
internal sealed class FigureParts
{
    private const string Separator = " / ";

    private readonly List<string> descriptions = [];
    private readonly List<string> labels = [];
    private readonly List<string> assets = [];

    /// <summary>Whether there is anything to show or to read.</summary>
    public bool IsEmpty => descriptions.Count + labels.Count + assets.Count == 0;

    public void Describe(string? description) => Add(descriptions, description);

    public void Label(IEnumerable<string> texts) => labels.AddRange(texts.Where(static t => t.Length > 0));

    public void Picture(string? assetId) => Add(assets, assetId);

    /// <summary>Takes over what stands in a text box inside the figure: its lines are one label, and a picture in it belongs to the figure.</summary>
    public void Take(IReadOnlyCollection<Draft> box)
    {
        var lines = box.Where(static d => d.Block.Type != BlockType.Figure).Select(CellText.Line).Where(static line => line.Length > 0);
        Label([LogicalLines.Join(string.Join('\n', lines))]);
        foreach (var inner in box.Select(static d => d.Block).Where(static b => b.Type == BlockType.Figure))
        {
            Describe(inner.AltText);
            Label([inner.Text]);
            foreach (var asset in inner.AssetIds) Picture(asset);
        }
    }

    /// <summary>The figure.</summary>
    public Draft ToDraft(SourceLocation location) => new(new RawBlock
    {
        Type = BlockType.Figure,
        Text = LogicalLines.Join(string.Join(Separator, labels.Except(descriptions, StringComparer.Ordinal))),
        AltText = descriptions.Count == 0 ? null : LogicalLines.Join(string.Join(Separator, descriptions)),
        AssetIds = [.. assets],
        Location = location,
    })
    {
        IsDetached = true,
    };

    private static void Add(List<string> parts, string? part)
    {
        if (part is { Length: > 0 } && !parts.Contains(part)) parts.Add(part);
    }
}
