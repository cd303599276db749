namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Every score of one file.</summary>
internal sealed record DocumentScore
{
    public required string Name { get; init; }

    public required ReadingKind Kind { get; init; }

    public required Ratio Headings { get; init; }

    /// <summary>Similarity of the text in reading order: longest common subsequence of characters.</summary>
    public required Ratio Order { get; init; }

    /// <summary>F1 of the characters without their order.</summary>
    public required Ratio Characters { get; init; }

    public required Ratio Words { get; init; }

    /// <summary>Tables with lines; in Word all tables have a grid.</summary>
    public required TableScore Ruled { get; init; }

    public required TableScore Borderless { get; init; }

    /// <summary>Tables read that nobody expected.</summary>
    public required TableScore ExtraTables { get; init; }

    public required Ratio Notes { get; init; }

    public required Ratio Ticks { get; init; }

    /// <summary>Labels of drawn figures that a figure holds.</summary>
    public required Ratio Figures { get; init; }

    public required Ratio Hidden { get; init; }

    public required Ratio Places { get; init; }

    public required Ratio Parts { get; init; }

    /// <summary>Characters that break writers or matching.</summary>
    public required int Faults { get; init; }

    /// <summary>Whether the reading says that a table was told from white space alone.</summary>
    public required bool FlagsTables { get; init; }

    public TableScore Tables => Ruled + Borderless + ExtraTables;

    public static DocumentScore Of(ReadingGolden golden, DocumentReading reading)
    {
        var tables = TablePairs.Of(golden, reading);
        var expected = ReadingText.JoinedKey(ReadingText.Of(golden, reading.Kind));
        var actual = ReadingText.JoinedKey(ReadingText.Of(golden, reading));
        return new()
        {
            Name = $"{golden.Id}/{reading.FileName}",
            Kind = reading.Kind,
            Headings = HeadingScore.Of(golden, reading),
            Order = CommonSubsequence.Similarity(expected, actual),
            Characters = Bag.F1(expected, actual),
            Words = WordScore.Of(golden, reading),
            Ruled = tables.Score(t => !t.Borderless),
            Borderless = tables.Score(t => t.Borderless),
            ExtraTables = tables.ExtraScore,
            Notes = NoteScore.Of(golden, reading),
            Ticks = TickScore.Of(golden, reading, tables),
            Figures = FigureScore.Of(golden, reading),
            Hidden = HiddenScore.Of(golden, reading),
            Places = PlaceScore.Of(reading),
            Parts = PlaceScore.Parts(reading),
            Faults = SafeText.Faults(reading),
            FlagsTables = reading.Document.Diagnostics.Any(d => d.Code == Core.Documents.DiagnosticCodes.LowConfidenceTable),
        };
    }
}
