using System.Xml.Linq;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Numbering;

/// <summary>The numbering definitions of a document by <c>numId</c>.</summary>
internal sealed class NumberingDefinitions
{
    private const int MaxLinks = 8;

    private readonly Dictionary<int, XElement> nums = [];
    private readonly Dictionary<string, XElement> abstractNums = new(StringComparer.Ordinal);
    private readonly Dictionary<int, NumberingDefinition?> resolved = [];
    private readonly StyleSheet styles;

    /// <summary>Reads <c>numbering.xml</c>; null gives a document without numbering.</summary>
    public NumberingDefinitions(XElement? root, StyleSheet styles)
    {
        this.styles = styles;
        foreach (var element in root?.Elements() ?? [])
        {
            if (element.Name == W.AbstractNum && (string?)element.Attribute(W.AbstractNumId) is { } id)
                abstractNums[id] = element;
            else if (element.Name == W.Num && XmlValues.ParseInt((string?)element.Attribute(W.NumId)) is { } numId)
                nums[numId] = element;
        }
    }

    /// <summary>The definition, or null when the id is 0 or unknown: the paragraph then has no number.</summary>
    public NumberingDefinition? Find(int numId)
    {
        if (resolved.TryGetValue(numId, out var known)) return known;
        return resolved[numId] = numId != 0 && nums.TryGetValue(numId, out var num) ? Resolve(numId, num) : null;
    }

    private NumberingDefinition? Resolve(int numId, XElement num)
    {
        if (FindAbstract(num, MaxLinks) is not { } definition) return null;
        var levels = Enumerable.Repeat(NumberingLevel.Missing, NumberingLevel.Count).ToArray();
        var starts = new int?[NumberingLevel.Count];
        foreach (var lvl in definition.Elements(W.Lvl))
            if (LevelIndex(lvl) is { } index) levels[index] = NumberingLevel.Parse(lvl);

        foreach (var change in num.Elements(W.LvlOverride))
        {
            if (LevelIndex(change) is not { } index) continue;
            if (change.Element(W.Lvl) is { } lvl) levels[index] = NumberingLevel.Parse(lvl);
            starts[index] = change.ChildInt(W.StartOverride);
        }

        return new NumberingDefinition(numId, (string)definition.Attribute(W.AbstractNumId)!, [.. levels], [.. starts]);
    }

    // An abstract definition without levels may name a numbering style; the style names the num that has them.
    private XElement? FindAbstract(XElement num, int linksLeft)
    {
        if (num.ChildVal(W.AbstractNumId) is not { } id || !abstractNums.TryGetValue(id, out var definition)) return null;
        if (definition.ChildVal(W.NumStyleLink) is not { } link) return definition;
        return linksLeft > 0 && styles.NumberingOf(link) is { } numId && nums.TryGetValue(numId, out var next)
            ? FindAbstract(next, linksLeft - 1)
            : definition;
    }

    private static int? LevelIndex(XElement element) =>
        XmlValues.ParseInt((string?)element.Attribute(W.ILvl)) is >= 0 and < NumberingLevel.Count and var index ? index : null;
}
