using System.Collections.Immutable;
using System.Text.Json;
using DocReview.Core.Reports;

namespace DocReview.Writing.Json;

/// <summary>The part <c>document.figures</c>.</summary>
internal static class FigureJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<ReportedFigure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("id", figure.Id);
            json.WriteString("sectionId", figure.SectionId);
            json.WriteString("caption", figure.Caption);
            json.WriteString("altText", figure.AltText);
            json.WriteString("text", figure.Text);
            JsonNames.WritePage(json, figure.Location.Page);
            json.WriteString("location", figure.Location.ToString());
            json.WriteStartArray("pictures");
            foreach (var picture in figure.Pictures)
            {
                json.WriteStartObject();
                json.WriteString("id", picture.Id);
                json.WriteString("mediaType", picture.MediaType);
                json.WriteNumber("size", picture.Size);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
