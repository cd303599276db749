using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Something that stands on a page and has a place in the reading order: a line, a table, a figure, a paragraph.</summary>
internal interface ILayoutElement
{
    /// <summary>1-based page.</summary>
    int Page { get; }

    /// <summary>Place in the page's content stream.</summary>
    int Order { get; }

    PageBox Box { get; }
}
