using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using DocReview.Core.Review;
using DocReview.Writing.Json;
using DocReview.Writing.Texts;

namespace DocReview.Writing.Html;

/// <summary>
/// Writes what was understood as one HTML page: outline, every block with the ids of its statements, pages, diagnostics. The page holds
/// no script, loads nothing, and forbids both by its own policy.
/// </summary>
internal static class ReadingHtmlWriter
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    public static void Write(DocumentReading reading, ReportTexts texts, Stream output)
    {
        var context = new ReadingContext(reading, texts);
        HtmlPage.Write(
            HtmlPage.Tag(
                "html",
                null,
                new XAttribute("lang", context.DocumentLanguage),
                Head(reading),
                HtmlPage.Tag(
                    "body",
                    null,
                    OutlineHtml.Write(context),
                    HtmlPage.Tag("main", null, Title(context), PartsHtml.Summary(context), DocumentBody.Write(context), DiagnosticMarks.Lists(context)))),
            output);
    }

    private static XElement Head(DocumentReading reading) => HtmlPage.Tag(
        "head",
        null,
        HtmlPage.Tag("meta", null, new XAttribute("charset", "utf-8")),
        HtmlPage.Tag("meta", null, new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy())),
        HtmlPage.Tag("meta", null, new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
        HtmlPage.Tag("title", null, reading.DisplayTitle),
        HtmlPage.Tag("style", null, Style.Value));

    private static XElement Title(ReadingContext context)
    {
        var reading = context.Reading;
        return HtmlPage.Tag(
            "header",
            null,
            HtmlPage.Tag("p", "role", context.Say("reading.title")),
            HtmlPage.Tag("h1", null, reading.DisplayTitle),
            HtmlPage.Tag(
                "dl",
                null,
                Entry(context, "cover.file", reading.FileName),
                Entry(context, "run.format", reading.Format is { } format ? JsonNames.Of(format) : "–"),
                reading.Pages is { } pages ? Entry(context, "run.pages", FormattableString.Invariant($"{pages}")) : null,
                Entry(context, "run.statements", FormattableString.Invariant($"{reading.Statements.Length}")),
                Entry(context, "cover.sha256", reading.Sha256 ?? "–")));
    }

    private static IEnumerable<XElement> Entry(ReadingContext context, string key, string value) =>
        [HtmlPage.Tag("dt", null, context.Say(key)), HtmlPage.Tag("dd", null, value)];

    // Images may only be part of the page itself; the one style sheet is named by its hash.
    private static string Policy() =>
        $"default-src 'none'; img-src data:; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style.Value)))}'; base-uri 'none'; form-action 'none'";

    private static string ReadStyle()
    {
        using var stream = typeof(ReadingHtmlWriter).Assembly.GetManifestResourceStream("reading.css")
            ?? throw new InvalidOperationException("The style sheet reading.css is not part of this build.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var style = reader.ReadToEnd();

        // These would be written as references, which a style sheet does not resolve.
        return style.AsSpan().IndexOfAny('<', '>', '&') < 0 ? style : throw new InvalidOperationException("reading.css must not hold <, > or &.");
    }
}
