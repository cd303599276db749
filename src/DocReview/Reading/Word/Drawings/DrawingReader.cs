using System.Globalization;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;
using DocReview.Reading.Word.Tables;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Drawings;

/// <summary>Turns the drawings of a paragraph into figures, and its text boxes into ordinary blocks.</summary>
internal sealed class DrawingReader(WordSession session, StoryReader stories)
{
    private const string Separator = " / ";

    /// <summary>Blocks to put before and after the paragraph's own text.</summary>
    public (List<Draft> Ahead, List<Draft> After) Read(ParagraphContent content, StoryScope story, SourceLocation location)
    {
        List<Draft> ahead = [], after = [];
        var shapes = new List<string>();
        var (figures, boxes) = (0, 0);
        foreach (var (element, beforeText) in content.Drawings)
        {
            var target = beforeText && content.HasText ? ahead : after;
            var drawing = WordDrawing.Of(element, session.Package);
            if (drawing.TextBox is { } box)
            {
                target.AddRange(ReadBox(box, drawing.Background ?? story.Background, Locations.Below(location, Step("txbx", ++boxes))));
                continue;
            }

            var inner = drawing.InnerBoxes.SelectMany(b => ReadBox(b, drawing.Background ?? story.Background, Locations.Below(location, "fig")))
                .Select(CellText.Line).Where(static line => line.Length > 0).ToList();
            var texts = new[] { drawing.AltText }.Concat(drawing.OtherText).Concat(inner).Where(static t => t is { Length: > 0 })
                .Distinct(StringComparer.Ordinal);
            if (drawing.IsPicture) target.Add(Figure(string.Join(Separator, texts), location, ++figures));
            else shapes.AddRange(texts.OfType<string>());
        }

        // Loose shapes anchored at one paragraph are one drawing to the reader.
        if (shapes.Count > 0) after.Add(Figure(string.Join(Separator, shapes), location, figures + 1));
        return (ahead, after);
    }

    private List<Draft> ReadBox(XElement box, string background, SourceLocation location) => stories.Read(
        box, new StoryScope(Locations.PathOf(location), background, new FieldTracker(box), InCell: false, StoryScope.NoNotes));

    private static Draft Figure(string text, SourceLocation location, int index) =>
        new(new RawBlock { Type = BlockType.Figure, Text = LogicalLines.Join(text), Location = Locations.Below(location, Step("fig", index)) })
        {
            IsDetached = true,
        };

    private static string Step(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
