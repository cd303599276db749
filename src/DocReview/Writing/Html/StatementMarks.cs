using System.Xml.Linq;
using DocReview.Core.Statements;
using DocReview.Writing.Json;

namespace DocReview.Writing.Html;

/// <summary>A statement's id in the margin, and its sentence in the text.</summary>
internal static class StatementMarks
{
    /// <summary>The anchor <c>#S-0012</c> with the statement's kind and its diagnostics.</summary>
    public static XElement Anchor(ReadingContext context, Statement statement) => HtmlPage.Tag(
        "div",
        "anchor",
        HtmlPage.Id(statement.Id),
        HtmlPage.Link(statement.Id, "chip " + Kind(statement), LeadIn(statement), HtmlPage.Tag("b", null, statement.Id), " ", context.Say("reading.kind." + JsonNames.Of(statement.Kind))),
        statement.OutsideProduction ? HtmlPage.Tag("span", "flag", context.Say("reading.outsideProduction")) : null,
        DiagnosticMarks.At(context, statement.Id));

    /// <summary>
    /// The text with each statement's sentence under its number. Text that belongs to no statement is shown as such: it is what the
    /// review does not see.
    /// </summary>
    public static IEnumerable<object> Sentences(string text, IEnumerable<Statement> statements)
    {
        var at = 0;
        foreach (var statement in statements)
        {
            var start = text.IndexOf(statement.Text, at, StringComparison.Ordinal);
            if (start < 0) continue;
            if (start > at) yield return Unused(text[at..start]);
            yield return HtmlPage.Tag("span", "sentence " + Kind(statement), HtmlPage.Link(statement.Id, "number", statement.Id[2..].TrimStart('0')), statement.Text);
            at = start + statement.Text.Length;
        }

        if (at < text.Length) yield return Unused(text[at..]);
    }

    private static string Kind(Statement statement) => "kind-" + JsonNames.Of(statement.Kind);

    private static XAttribute? LeadIn(Statement statement) => statement.LeadIn is { } leadIn ? new("title", leadIn) : null;

    private static object Unused(string text) => string.IsNullOrWhiteSpace(text) ? text : HtmlPage.Tag("span", "unused", text);
}
