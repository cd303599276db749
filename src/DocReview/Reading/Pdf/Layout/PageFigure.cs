using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>A picture or drawing on a page.</summary>
/// <param name="Page">1-based page.</param>
/// <param name="Order">Place in the content stream; of the text that follows when the figure holds none.</param>
/// <param name="Box">Its box.</param>
/// <param name="Text">The labels inside, in stream order.</param>
internal sealed record PageFigure(int Page, int Order, PageBox Box, string Text) : ILayoutElement;
