using System.Collections.Immutable;
using System.Text.Json;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>
/// OUT-04: rows of the wrong form are sorted out one by one, so that only they are asked for again: missing, extra or doubled keys, wrong
/// types, values that were not offered, and rows that a model repeats when it is caught in a loop.
/// </summary>
public static class Schema
{
    public const string Rule = "OUT-04 Schema";

    /// <summary>As many copies of rows in one answer are a loop rather than a slip.</summary>
    private const int LoopLength = 3;

    /// <param name="json">Valid JSON.</param>
    /// <param name="shape">The form asked for.</param>
    /// <exception cref="JsonException">It is not JSON; <see cref="Salvage"/> comes first.</exception>
    public static CheckedAnswer Check(string json, AnswerShape shape)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) return Unusable("the answer is no object");
        if (Doubled(root) is { } twice) return Unusable($"the key {twice} stands twice");
        if (!root.TryGetProperty(shape.Rows, out var array) || array.ValueKind != JsonValueKind.Array) return Unusable($"the array {shape.Rows} is missing");

        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        foreach (var extra in root.EnumerateObject().Where(p => p.Name != shape.Rows && !shape.Lists.Contains(p.Name)))
            events.Add(new(Rule, null, extra.Name, "", GuardrailAction.Dropped) { Reason = "a key that was not asked for" });
        var rows = ImmutableArray.CreateBuilder<AnswerRow>();
        var bad = ImmutableArray.CreateBuilder<BadAnswerRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var copies = 0;
        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            var at = index++;
            if (at >= shape.MaxRows) continue;
            var row = Read(element, at, shape, out var reason);
            if (row is null) bad.Add(new(at, IdOf(element, shape), reason));
            else if (seen.Add(string.Join('\u0001', row.Values.Select(v => $"{v.Key}\u0002{v.Value}")))) rows.Add(row);
            else copies++;
        }

        foreach (var row in bad)
            events.Add(new(Rule, null, $"row {row.Index} {row.Id}".TrimEnd(), "", GuardrailAction.AskAgain) { Reason = row.Reason });
        if (copies > 0) events.Add(new(Rule, null, $"{copies} repeated rows", "", GuardrailAction.Dropped) { Reason = copies >= LoopLength ? "array loop" : "repeated" });
        if (index > shape.MaxRows) events.Add(new(Rule, null, $"{index} rows", $"{shape.MaxRows} rows", GuardrailAction.Dropped) { Reason = "array loop" });
        return new(true, rows.ToImmutable(), bad.ToImmutable(), Lists(root, shape, events), events.ToImmutable());
    }

    private static AnswerRow? Read(JsonElement element, int index, AnswerShape shape, out string reason)
    {
        reason = "";
        if (element.ValueKind != JsonValueKind.Object) reason = "the row is no object";
        else if (Doubled(element) is { } twice) reason = $"the key {twice} stands twice";
        if (reason.Length > 0) return null;

        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var field = shape.Fields.FirstOrDefault(f => f.Name == property.Name);
            reason = field is null ? $"the key {property.Name} was not asked for" : Fault(field, property.Value) ?? "";
            if (reason.Length > 0) return null;
            values.Add(property.Name, property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText());
        }

        if (shape.Fields.FirstOrDefault(f => f.IsRequired && !values.ContainsKey(f.Name)) is { } missing)
        {
            reason = $"{missing.Name} is missing";
            return null;
        }

        return new(index, values[shape.IdField], values.ToImmutable());
    }

    private static string? Fault(AnswerField field, JsonElement value)
    {
        var isType = field.Type switch
        {
            AnswerFieldType.Text => value.ValueKind == JsonValueKind.String,
            AnswerFieldType.Number => value.ValueKind == JsonValueKind.Number,
            _ => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        };
        if (!isType) return $"{field.Name} is no {field.Type.ToString().ToLowerInvariant()}";
        if (field.Type != AnswerFieldType.Text) return null;
        var text = value.GetString()!;
        if (text.Length > field.MaxLength) return $"{field.Name} has more than {field.MaxLength} characters";
        return field.Values.IsEmpty || field.Values.Contains(text) ? null : $"{field.Name} is none of {string.Join(", ", field.Values)}";
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Lists(JsonElement root, AnswerShape shape, ImmutableArray<GuardrailEvent>.Builder events)
    {
        var lists = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var name in shape.Lists)
        {
            var isList = root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array;
            if (!isList && list.ValueKind != JsonValueKind.Undefined) events.Add(new(Rule, null, name, "", GuardrailAction.Dropped) { Reason = "is no list" });
            lists.Add(name, isList ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!).Distinct(StringComparer.Ordinal)] : []);
        }

        return lists.ToImmutable();
    }

    private static string? IdOf(JsonElement element, AnswerShape shape) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(shape.IdField, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static string? Doubled(JsonElement element)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return element.EnumerateObject().Select(p => p.Name).FirstOrDefault(n => !names.Add(n));
    }

    private static CheckedAnswer Unusable(string reason) =>
        new(false, [], [], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty, [new(Rule, null, "", "", GuardrailAction.Rejected) { Reason = reason }]);
}
