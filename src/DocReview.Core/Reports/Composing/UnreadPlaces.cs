using DocReview.Core.Documents;

namespace DocReview.Core.Reports.Composing;

/// <summary>Names the pages and parts that were not read wholly: <c>p.4～6、p.9 の一部</c>.</summary>
internal static class UnreadPlaces
{
    private const int MostNamed = 6;

    public static string Write(Phrases say)
    {
        var names = string.Join(say.NameGap, say.Unread.Take(MostNamed).Select(range => Name(range, say)));
        var more = say.Unread.Length - MostNamed;
        return more > 0 ? say.Fill(say.Templates.Unread.More, ("parts", names), ("count", more)) : names;
    }

    private static string Name(PartRange range, Phrases say)
    {
        var t = say.Templates.Unread;
        var name = range switch
        {
            { First: { } first, Last: { } last } when first < last => say.Fill(t.Pages, ("first", first), ("last", last)),
            { First: { } first } => say.Fill(t.Page, ("page", first)),
            _ => range.Name ?? "",
        };
        return range.Status == PartStatus.Partial ? say.Fill(t.InPart, ("part", name)) : name;
    }
}
