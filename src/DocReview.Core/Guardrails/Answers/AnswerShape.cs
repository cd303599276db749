using System.Collections.Immutable;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>What a field of an answer's row holds.</summary>
public enum AnswerFieldType
{
    Text,
    Number,
    Flag,
}

/// <summary>A field of a row.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Type">What it holds.</param>
public sealed record AnswerField(string Name, AnswerFieldType Type = AnswerFieldType.Text)
{
    /// <summary>The only values a text may take; empty when any.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    public bool IsRequired { get; init; } = true;

    /// <summary>Most characters of a text.</summary>
    public int MaxLength { get; init; } = 4000;
}

/// <summary>
/// The form of an answer: an object with one array of flat rows, and lists of ids beside it. It says the same as the schema that the model
/// is given; not every endpoint holds its model to that.
/// </summary>
/// <example><code>{ "rows": [ { "statement": "S-0001", "practice": "SEC02-BP01", … } ], "none": [ "S-0002" ] }</code></example>
public sealed record AnswerShape
{
    /// <summary>Key of the array of rows.</summary>
    public required string Rows { get; init; }

    /// <summary>The field that says what a row answers.</summary>
    public required string IdField { get; init; }

    public required ImmutableArray<AnswerField> Fields { get; init; }

    /// <summary>Keys of arrays of ids beside the rows; each may be left out.</summary>
    public ImmutableArray<string> Lists { get; init; } = [];

    /// <summary>More rows than this are a loop.</summary>
    public int MaxRows { get; init; } = 2000;
}

/// <summary>A row that has the form asked for. Values as text; numbers as they were written, flags as <c>true</c> or <c>false</c>.</summary>
public sealed record AnswerRow(int Index, string Id, ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>A field's value, or null when an optional field was left out.</summary>
    public string? this[string field] => Values.GetValueOrDefault(field);
}

/// <summary>A row that has not. <paramref name="Id"/> is what it answers, when it can be told.</summary>
public sealed record BadAnswerRow(int Index, string? Id, string Reason);

/// <summary>An answer taken apart.</summary>
/// <param name="IsUsable">Whether it had the rows at all; when not, everything is to be asked again.</param>
/// <param name="Rows">Good rows in their order, each once.</param>
/// <param name="Bad">Rows to ask for again.</param>
/// <param name="Lists">Ids of each list, by its key.</param>
/// <param name="Events">What was done, and why.</param>
public sealed record CheckedAnswer(
    bool IsUsable,
    ImmutableArray<AnswerRow> Rows,
    ImmutableArray<BadAnswerRow> Bad,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Lists,
    ImmutableArray<GuardrailEvent> Events);
