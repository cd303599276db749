using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Writing.Json;
using DocReview.Writing.Texts;

namespace DocReview.Writing.Plain;

/// <summary>What was understood, on one screen: the section tree with its counts, what was not read, and the diagnostics.</summary>
internal static class ReadingTree
{
    public static void Write(DocumentReading reading, ReportTexts texts, TextWriter output)
    {
        foreach (var line in (IEnumerable<string>)[.. Summary(reading), .. Sections(reading), .. Parts(reading, texts), .. Diagnostics(reading)])
        {
            output.Write(SafeLine.Of(line));
            output.Write('\n');
        }
    }

    private static IEnumerable<string> Summary(DocumentReading reading)
    {
        yield return reading.DisplayTitle;
        var format = reading.Format is { } f ? JsonNames.Of(f) : "not read";
        var pages = reading.Pages is { } n ? FormattableString.Invariant($", {n} pages") : "";
        yield return $"{reading.FileName} ({format}{pages}), SHA-256 {reading.Sha256 ?? "unknown"}";
        var all = new SectionCounts(
            reading.Blocks.Length,
            reading.Blocks.Count(b => b.Type == BlockType.Table),
            reading.Blocks.Count(b => b.Type == BlockType.Figure),
            reading.Statements.Length);
        yield return FormattableString.Invariant($"sections {reading.Sections.Length}, {all}");
    }

    private static IEnumerable<string> Sections(DocumentReading reading)
    {
        if (reading.Sections.IsEmpty) yield break;
        yield return "";
        var counts = SectionCounts.Of(reading);
        foreach (var section in reading.Sections)
        {
            var heading = section.Title.Length > 0 ? section.Heading : "(before the first heading)";
            var page = section.Location?.Page is { } p ? FormattableString.Invariant($"  p.{p}") : "";
            yield return $"{new string(' ', 2 * (section.Depth - 1))}{section.Id}  {heading}{page}  [{counts.GetValueOrDefault(section.Id)}]";
        }
    }

    private static IEnumerable<string> Parts(DocumentReading reading, ReportTexts texts)
    {
        yield return "";
        var unread = PartRange.NotReadWholly(reading.Parts);
        yield return unread.IsEmpty ? "Everything was read." : "Not read wholly:";
        foreach (var range in unread)
        {
            var reason = range.Reason is { } code ? $"{code}: {texts.Find("reason." + code)?.En ?? code}" : "";
            yield return $"  {Name(range)}  {JsonNames.Of(range.Status)}  {reason}".TrimEnd();
        }
    }

    private static string Name(PartRange range) => range switch
    {
        { First: { } first, Last: { } last } when first < last => FormattableString.Invariant($"p.{first}-{last}"),
        { First: { } first } => FormattableString.Invariant($"p.{first}"),
        _ => range.Name ?? "whole document",
    };

    private static IEnumerable<string> Diagnostics(DocumentReading reading)
    {
        if (reading.Diagnostics.IsEmpty) yield break;
        yield return "";
        yield return "Diagnostics:";
        foreach (var d in reading.Diagnostics)
        {
            var page = d.Location?.Page is { } p ? FormattableString.Invariant($"p.{p}") : d.Location?.Path;
            var place = string.Join(' ', new[] { d.StatementId, d.SectionId, page }.Where(x => x is not null));
            yield return $"  {JsonNames.Of(d.Severity)}  {d.Code}{(place.Length > 0 ? $"  ({place})" : "")}: {d.Message.En}";
        }
    }
}
