using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements;

/// <summary>How a statement speaks.</summary>
public enum StatementKind
{
    /// <summary>Says how the system is or is built.</summary>
    Design,

    /// <summary>Says what is intended, considered or postponed: never evidence that something is in place.</summary>
    Planned,

    /// <summary>Says what must be so (〜すること), without saying that it is.</summary>
    Requirement,

    /// <summary>Speaks to the reader or the reviewer: never evidence.</summary>
    Instruction,

    /// <summary>Says what a word means or who somebody is.</summary>
    Definition,

    /// <summary>Names a figure or a table.</summary>
    Caption,
}

/// <summary>
/// The smallest reviewable claim: a sentence, a list item, or a table row read with its header.
/// </summary>
public sealed record Statement
{
    /// <summary><c>S-0001</c> in document order.</summary>
    public required string Id { get; init; }

    public required string SectionId { get; init; }

    /// <summary>Headings from the chapter down to the statement's section.</summary>
    public required ImmutableArray<string> HeadingPath { get; init; }

    public required StatementKind Kind { get; init; }

    /// <summary>The document's own words, repaired; a table row as <c>header: cell / header: cell</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence or list item that introduces it (以下を実施する。), or null.</summary>
    public string? LeadIn { get; init; }

    /// <summary>Texts of the ※ notes that the statement cites.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>A table row's cells beside their headers; empty for sentences and list items.</summary>
    public ImmutableArray<RowField> Fields { get; init; } = [];

    /// <summary>The body row of the table it was read from, from 0; null when it is no table row.</summary>
    public int? Row { get; init; }

    /// <summary>Whether it is limited to an environment other than production, or to the system that the design replaces.</summary>
    public bool OutsideProduction { get; init; }

    /// <summary>The block it was split from.</summary>
    public required string BlockId { get; init; }

    public required SourceLocation Location { get; init; }
}

/// <summary>One cell of a row read with its column's header.</summary>
public sealed record RowField(string Header, string Value);
