using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>A picture or drawing on a page.</summary>
/// <param name="Page">1-based page.</param>
/// <param name="Order">Place in the content stream; of the text that follows when the figure holds none.</param>
/// <param name="Box">Its box.</param>
/// <param name="Text">The labels inside.</param>
/// <param name="Images">The pictures it consists of.</param>
internal sealed record PageFigure(int Page, int Order, PageBox Box, string Text, IReadOnlyList<PageImage> Images) : ILayoutElement;
