using System.Globalization;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Drawings;

/// <summary>Turns the drawings of a paragraph into figures, and its text boxes into ordinary blocks.</summary>
internal sealed class DrawingReader(WordSession session, StoryReader stories)
{
    /// <summary>Blocks to put before and after the paragraph's own text.</summary>
    public (List<Draft> Ahead, List<Draft> After) Read(ParagraphContent content, StoryScope story, SourceLocation location)
    {
        List<Draft> ahead = [], after = [];
        var drawings = content.Drawings.ConvertAll(d => (Drawing: WordDrawing.Of(d.Element, session.Package), d.BeforeText));
        var isChart = BoxChart.Is(drawings.ConvertAll(static d => d.Drawing));
        var shapes = new FigureParts();
        var (figures, boxes) = (0, 0);
        foreach (var (drawing, beforeText) in drawings.Where(static d => !d.Drawing.IsDecoration))
        {
            var target = beforeText && content.HasText ? ahead : after;
            if (drawing.TextBox is { } box && !isChart)
            {
                target.AddRange(ReadBox(box, drawing.Background ?? story.Background, Locations.Below(location, Step("txbx", ++boxes))));
                continue;
            }

            var parts = drawing.IsPicture ? new FigureParts() : shapes;
            Fill(parts, drawing, story, location);
            if (drawing.IsPicture) target.Add(parts.ToDraft(Locations.Below(location, Step("fig", ++figures))));
        }

        // Loose shapes anchored at one paragraph are one drawing to the reader.
        if (!shapes.IsEmpty) after.Add(shapes.ToDraft(Locations.Below(location, Step("fig", figures + 1))));
        return (ahead, after);
    }

    private void Fill(FigureParts parts, WordDrawing drawing, StoryScope story, SourceLocation location)
    {
        parts.Describe(drawing.AltText);
        parts.Label(drawing.OtherText);
        foreach (var box in drawing.InnerBoxes.Concat(drawing.TextBox is { } own ? [own] : []))
        {
            parts.Take(ReadBox(box, drawing.Background ?? story.Background, Locations.Below(location, "fig")));
        }

        // Notes have relationships of their own, which would name other pictures.
        if (story.IsNote) return;
        foreach (var id in drawing.Pictures)
        {
            if (session.Package.ExternalTarget(id) is { } target) session.Diagnostics.Add(WordDiagnostics.ExternalPicture(target, location));
            else parts.Picture(session.Package.Keep(id, session.Assets));
        }
    }

    private List<Draft> ReadBox(XElement box, string background, SourceLocation location) => stories.Read(
        box, new StoryScope(Locations.PathOf(location), background, new FieldTracker(box), InCell: false, StoryScope.NoNotes));

    private static string Step(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
