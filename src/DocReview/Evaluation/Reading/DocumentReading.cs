using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Reading;

/// <summary>What kind of file was read: each has its own floor.</summary>
internal enum ReadingKind
{
    Word,
    Tagged,
    Untagged,
}

/// <summary>One file as the readers, the structure step and the splitter saw it.</summary>
internal sealed record DocumentReading(string FileName, ReadingKind Kind, RawDocument Raw, DesignDocument Document, ImmutableArray<Statement> Statements)
{
    /// <summary>Sections that have a heading.</summary>
    public IEnumerable<Section> Sections => Document.Sections.Where(s => s.Title.Length > 0);

    public IEnumerable<RawTable> Tables => Raw.Blocks.Where(b => b.Table is not null).Select(b => b.Table!);
}

/// <summary>A golden with the readings of all its files.</summary>
/// <param name="Golden">What is expected.</param>
/// <param name="Readings">Word first.</param>
/// <param name="Unstable">Names of files that did not read the same twice.</param>
internal sealed record GoldenReadings(ReadingGolden Golden, ImmutableArray<DocumentReading> Readings, ImmutableArray<string> Unstable);
