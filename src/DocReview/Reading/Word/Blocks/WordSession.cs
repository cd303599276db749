using DocReview.Core.Documents;
using DocReview.Reading.Figures;
using DocReview.Reading.Word.Numbering;
using DocReview.Reading.Word.Package;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Text;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Blocks;

/// <summary>What reading one document shares: its definitions, its counters, and what was found on the way.</summary>
internal sealed class WordSession
{
    private readonly List<string> titleLines = [];

    /// <summary>Loads the definitions of a package.</summary>
    public WordSession(WordPackage package, CancellationToken cancellationToken)
    {
        Package = package;
        CancellationToken = cancellationToken;
        Styles = new StyleSheet(package.Part("styles"));
        Counters = new NumberingCounters(new NumberingDefinitions(package.Part("numbering"), Styles));
        var settings = package.Part("settings");
        Notes = new NoteNumbers(package.Part("footnotes"), package.Part("endnotes"), settings);
        Comments = new CommentIndex(package.Part("comments"));
        Inline = new InlineReader(Styles, Notes, Comments);
        ShowsBackground = settings.ChildFlag(W.Ns + "displayBackgroundShape") == true;
        BodyIsMonospaced = FontTally.IsMonospacedFont(Styles.Run(Styles.Paragraph(null), null).Font);
    }

    public WordPackage Package { get; }

    public CancellationToken CancellationToken { get; }

    public StyleSheet Styles { get; }

    public NumberingCounters Counters { get; }

    public NoteNumbers Notes { get; }

    public CommentIndex Comments { get; }

    public InlineReader Inline { get; }

    /// <summary>Pictures kept so far.</summary>
    public AssetStore Assets { get; init; } = new();

    /// <summary>Whether the document is one that another takes in.</summary>
    public bool IsImport { get; init; }

    /// <summary>Whether the page colour is shown.</summary>
    public bool ShowsBackground { get; }

    /// <summary>Whether the whole document is set in a programmer's font, which then says nothing about code.</summary>
    public bool BodyIsMonospaced { get; }

    /// <summary>Found while reading, in document order.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The title paragraphs joined, or null.</summary>
    public string? Title => titleLines.Count == 0 ? null : LogicalLines.Join(string.Join('\n', titleLines));

    /// <summary>Whether a paragraph in title style may still be the document's title: before any heading only.</summary>
    public bool TitleIsOpen { get; set; } = true;

    /// <summary>Adds a line to the title.</summary>
    public void AddTitle(string line) => titleLines.Add(line);
}
