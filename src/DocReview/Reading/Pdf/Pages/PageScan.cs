using System.Collections.Immutable;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>A page's content and what its reading left out.</summary>
/// <param name="Content">Visible content.</param>
/// <param name="Hidden">Runs of text that nobody sees.</param>
/// <param name="Struck">Runs of text with a line through them.</param>
/// <param name="Notes">Remarks put on the page.</param>
/// <param name="UnreadableGlyphs">Characters without a known meaning.</param>
/// <param name="IllegalCharacters">Characters that no output can hold.</param>
/// <param name="ReachedLimit">The limit beyond which something was left out; null when all was read.</param>
internal sealed record PageScan(
    PageContent Content, ImmutableArray<string> Hidden, ImmutableArray<string> Struck, ImmutableArray<PageNote> Notes, int UnreadableGlyphs, int IllegalCharacters, PageBound? ReachedLimit);

/// <summary>What a page may have too many of; see <see cref="PdfLimits"/>.</summary>
internal enum PageBound
{
    Letters,
    Shapes,
    Pictures,
}
