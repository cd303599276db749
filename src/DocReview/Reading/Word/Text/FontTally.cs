using DocReview.Reading.Word.Styles;

namespace DocReview.Reading.Word.Text;

/// <summary>How many visible characters of a paragraph are set how.</summary>
internal sealed class FontTally
{
    // Fonts a Japanese document uses for program text. MS Gothic is fixed-width too, but it is everyday Japanese body type.
    private static readonly string[] Monospaced =
    [
        "Consolas", "Courier", "Courier New", "Lucida Console", "Menlo", "Monaco", "Cascadia Code", "Cascadia Mono", "Source Code Pro",
        "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono", "Fira Code", "Fira Mono", "JetBrains Mono", "Inconsolata", "Andale Mono",
        "Ubuntu Mono", "Roboto Mono", "IBM Plex Mono", "SF Mono", "Source Han Code JP", "Ricty", "Ricty Diminished", "Myrica M",
    ];

    private readonly SortedDictionary<double, int> charactersBySize = [];
    private int bold;
    private int monospaced;

    /// <summary>Visible characters without spaces.</summary>
    public int Total { get; private set; }

    /// <summary>Characters by size in points, ascending.</summary>
    public IReadOnlyDictionary<double, int> CharactersBySize => charactersBySize;

    /// <summary>The size most characters have; the smaller of two equals; null without characters.</summary>
    public double? Size => Total == 0 ? null : charactersBySize.MaxBy(static pair => pair.Value).Key;

    /// <summary>Whether nearly all characters are bold.</summary>
    public bool IsBold => Total > 0 && bold * 10 >= Total * 9;

    /// <summary>Whether every character is set in a programmer's font.</summary>
    public bool IsMonospaced => Total > 0 && monospaced == Total;

    /// <summary>Whether the font is one of program text.</summary>
    public static bool IsMonospacedFont(string? font) =>
        font is not null && Monospaced.Contains(font, StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts a piece of visible text.</summary>
    public void Add(string text, RunFormat format, double defaultSize)
    {
        var characters = text.Count(static c => !char.IsWhiteSpace(c));
        if (characters == 0) return;
        Total += characters;
        var size = format.Size ?? defaultSize;
        charactersBySize[size] = charactersBySize.GetValueOrDefault(size) + characters;
        if (format.Bold == true) bold += characters;
        if (IsMonospacedFont(format.Font)) monospaced += characters;
    }
}
