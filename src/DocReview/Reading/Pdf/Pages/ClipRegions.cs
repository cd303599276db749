using DocReview.Core.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.ClippingPaths;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Follows the clipping path of a page, which the library's letters know nothing of: text drawn outside it is on the page and nobody sees it.
/// A region is the box around the clipping path, so that a letter is only ever hidden when it certainly is.
/// </summary>
internal sealed class ClipRegions
{
    private const int DeepestStack = 256;
    private const double Slack = 1;

    private readonly List<PageBox?> _bySequence = [null];
    private readonly Stack<(TransformationMatrix Matrix, PageBox? Clip)> _saved = new();
    private TransformationMatrix _matrix = TransformationMatrix.Identity;
    private PageBox? _clip;
    private PageBox? _path;
    private bool _clips;

    /// <summary>The regions of a page; null when it clips nothing, or when letters cannot be told apart by the text they were shown with.</summary>
    public static ClipRegions? Read(Page page)
    {
        var isPlain = page.Rotation.Value == 0 && Math.Abs(page.CropBox.Bounds.Left) + Math.Abs(page.CropBox.Bounds.Bottom) < 0.01;
        if (!isPlain || !page.Operations.Any(IsClip))
            return null;
        var regions = new ClipRegions();
        foreach (var operation in page.Operations)
            regions.Apply(operation);
        // Text inside forms is counted by the library and not listed on the page: then the counts differ.
        var last = page.Letters.Count == 0 ? 0 : page.Letters.Max(letter => letter.TextSequence);
        return last == regions._bySequence.Count - 1 ? regions : null;
    }

    /// <summary>Whether a point of a letter lies inside the clipping path it was shown under.</summary>
    public bool Show(Letter letter, double x, double y) =>
        letter.TextSequence <= 0 || letter.TextSequence >= _bySequence.Count || _bySequence[letter.TextSequence] is not { } clip
        || (x >= clip.Left - Slack && x <= clip.Right + Slack && y >= clip.Bottom - Slack && y <= clip.Top + Slack);

    private void Apply(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case Push when _saved.Count < DeepestStack:
                _saved.Push((_matrix, _clip));
                break;
            case Pop when _saved.TryPop(out var state):
                (_matrix, _clip) = state;
                break;
            case ModifyCurrentTransformationMatrix { Value.Length: 6 } change:
                _matrix = TransformationMatrix.FromArray(change.Value).Multiply(_matrix);
                break;
            case AppendRectangle box:
                Extend(box.LowerLeftX, box.LowerLeftY);
                Extend(box.LowerLeftX + box.Width, box.LowerLeftY + box.Height);
                Extend(box.LowerLeftX, box.LowerLeftY + box.Height);
                Extend(box.LowerLeftX + box.Width, box.LowerLeftY);
                break;
            case BeginNewSubpath move:
                Extend(move.X, move.Y);
                break;
            case AppendStraightLineSegment line:
                Extend(line.X, line.Y);
                break;
            case AppendDualControlPointBezierCurve curve:
                Extend(curve.X1, curve.Y1);
                Extend(curve.X2, curve.Y2);
                Extend(curve.X3, curve.Y3);
                break;
            case AppendStartControlPointBezierCurve curve:
                Extend(curve.X2, curve.Y2);
                Extend(curve.X3, curve.Y3);
                break;
            case AppendEndControlPointBezierCurve curve:
                Extend(curve.X1, curve.Y1);
                Extend(curve.X3, curve.Y3);
                break;
            case not null when IsClip(operation):
                _clips = true;
                break;
            case not null when IsIn(operation, "PathPainting"):
                EndPath();
                break;
            case not null when IsIn(operation, "TextShowing"):
                _bySequence.Add(_clip);
                break;
        }
    }

    private void EndPath()
    {
        if (_clips)
            _clip = _path is null ? _clip : _clip is null ? _path : Intersect(_clip, _path);
        (_path, _clips) = (null, false);
    }

    private void Extend(double x, double y)
    {
        var point = _matrix.Transform(new PdfPoint(x, y));
        var box = new PageBox(point.X, point.Y, point.X, point.Y);
        _path = _path?.Union(box) ?? box;
    }

    private static PageBox Intersect(PageBox first, PageBox second) => new(
        Math.Max(first.Left, second.Left), Math.Max(first.Bottom, second.Bottom), Math.Min(first.Right, second.Right), Math.Min(first.Top, second.Top));

    private static bool IsClip(IGraphicsStateOperation operation) =>
        operation is ModifyClippingByEvenOddIntersect or ModifyClippingByNonZeroWindingIntersect;

    private static bool IsIn(IGraphicsStateOperation operation, string group) =>
        operation.GetType().Namespace!.EndsWith(group, StringComparison.Ordinal);
}
