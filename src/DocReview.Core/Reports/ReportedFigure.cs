using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Reports;

/// <summary>A figure as it was read: listed so that a person can look at it, never evidence.</summary>
/// <param name="Id">Block id.</param>
/// <param name="SectionId">The section it stands in.</param>
/// <param name="Caption">Its caption, or null.</param>
/// <param name="AltText">Its description as the author wrote it, or null.</param>
/// <param name="Text">The labels inside; empty when there are none.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Pictures">The pictures it consists of.</param>
public sealed record ReportedFigure(
    string Id, string SectionId, string? Caption, string? AltText, string Text, SourceLocation Location, ImmutableArray<ReportedPicture> Pictures)
{
    /// <summary>The figures of a document in its order.</summary>
    public static ImmutableArray<ReportedFigure> Of(DesignDocument document)
    {
        var captions = document.Blocks.Where(b => b.Type == BlockType.Caption).ToDictionary(b => b.Id, b => b.Text, StringComparer.Ordinal);
        var assets = document.Assets.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return
        [
            .. from figure in document.Blocks
               where figure.Type == BlockType.Figure
               let caption = figure.CaptionId is { } id ? captions.GetValueOrDefault(id) : null
               let pictures = figure.AssetIds.Where(assets.ContainsKey).Select(a => new ReportedPicture(a, assets[a].MediaType, assets[a].Bytes.Length))
               select new ReportedFigure(figure.Id, figure.SectionId, caption, figure.AltText, figure.Text, figure.Location, [.. pictures]),
        ];
    }
}

/// <summary>A picture of a figure.</summary>
/// <param name="Id">Content id.</param>
/// <param name="MediaType">Type by content.</param>
/// <param name="Size">Bytes.</param>
public sealed record ReportedPicture(string Id, string MediaType, int Size);
