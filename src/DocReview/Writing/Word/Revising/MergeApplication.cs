using System.Collections.Immutable;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Revising;

/// <summary>Carries the decisions of a merge out on the edited document.</summary>
internal sealed class MergeApplication
{
    private readonly EditedReport _to;
    private readonly EditedReport _from;
    private readonly ReportTexts _texts;
    private readonly Revisions _revisions;
    private readonly Comments _comments;
    private readonly Transplant _transplant;
    private readonly Placement _placement;
    private readonly Salvage _salvage;
    private readonly Language _first;

    public MergeApplication(EditedReport to, EditedReport from, ReportTexts texts)
    {
        (_to, _from, _texts) = (to, from, texts);
        var date = ReviewDate(from.File);
        _revisions = new(to.Document, date);
        _comments = new(to.File, date);
        _transplant = new(from, to, _revisions);
        _placement = new(to, from, _transplant, _revisions, texts);
        _first = from.Snapshot!.Language.Languages()[0];
        _salvage = new(to, _transplant, _revisions, texts, _first);
    }

    /// <summary>Changes the document; the decisions come back as they were carried out.</summary>
    public ImmutableArray<FieldDecision> Apply(ImmutableArray<FieldDecision> decisions)
    {
        var done = decisions.ToBuilder();
        foreach (var decision in decisions) Text(decision);
        foreach (var rows in decisions.Where(d => d.Action is FieldAction.Withdraw or FieldAction.KeepWithdrawn).GroupBy(d => d.Key.Row, StringComparer.Ordinal)) Withdraw([.. rows]);
        for (var i = 0; i < done.Count; i++)
        {
            // A row that has no place any more, since its finding was deleted, is listed only.
            if (done[i].Action is FieldAction.Insert or FieldAction.BringBack && !_placement.Insert(done[i].Key.Row, decisions))
                done[i] = done[i] with { Action = FieldAction.DeletedConflict };
        }

        foreach (var decision in done.Where(d => d.Action == FieldAction.DeletedConflict)) ListDeleted(decision);
        foreach (var practice in done.Where(d => d.Action == FieldAction.Conflict).Select(d => FieldNames.Practice(d.Key.Row)).Distinct(StringComparer.Ordinal)) AskToCheck(practice);
        foreach (var decision in done.Where(d => d.AsksTwin)) AskTwin(decision);
        if (done.Any(d => d.Action is not (FieldAction.Untouched or FieldAction.KeepEdit or FieldAction.StayDeleted or FieldAction.Gone))) StaleSummary.Note(_to, _from, _comments, _texts, _first);
        return done.ToImmutable();
    }

    /// <summary>The merged package; null when nothing differs from the edited one.</summary>
    public byte[]? Save()
    {
        var before = _to.Snapshot;
        var now = _from.Snapshot!;
        var sameBase = before is not null && before.Fields.SequenceEqual(now.Fields) && before.Findings.SequenceEqual(now.Findings);
        if (!_revisions.Any && !_comments.Any && sameBase) return null;
        if (_revisions.Any || _comments.Any) _to.File.Set(_to.File.DocumentName, _to.Document);
        _comments.Save();
        SaveSnapshot(before, now);
        return _to.File.Save();
    }

    private void SaveSnapshot(SnapshotFile? before, SnapshotFile now)
    {
        var name = before?.PartName ?? Enumerable.Range(1, int.MaxValue).Select(n => $"customXml/item{n}.xml").First(n => !_to.File.PartNames.Contains(n, StringComparer.OrdinalIgnoreCase));
        _to.File.Set(name, _from.File.Bytes(now.PartName));
        if (before is not null) return;
        _to.File.Declare(name, Package.ContentTypes.CustomXml);
        _to.File.Relate(Package.RelationshipTypes.CustomXml, "../" + name);
    }

    private void Text(FieldDecision decision)
    {
        if (decision.Action == FieldAction.Propose) Propose(decision.Key);
        if (decision.Action != FieldAction.Conflict) return;
        var reason = _to.Snapshot is null ? "merge.conflict.noBase" : "merge.conflict";
        Comment(_to.Fields[decision.Key], Say(reason, ("text", decision.Generated!)));
    }

    private void Propose(FieldKey key)
    {
        var field = _to.Fields[key];
        Unlock(field);
        CellProposal.Write(_revisions, field.Cell, [.. _from.Fields[key].Cell.Elements(Wml.P).Select(_transplant.Line)]);
    }

    private void Withdraw(ImmutableArray<FieldDecision> row)
    {
        var fields = row.Where(d => _to.Fields.ContainsKey(d.Key)).ToList();
        if (FieldNames.Field(row[0].Key.Row) == "policy") _placement.WithdrawListRow(FieldNames.Practice(row[0].Key.Row));
        if (row[0].Action == FieldAction.Withdraw)
        {
            var found = _to.Fields[fields[0].Key];
            Unlock(found);
            _revisions.Row(found.Row, Wml.Del);
            return;
        }

        foreach (var decision in fields.Where(d => d.Edited != d.Base))
        {
            Comment(_to.Fields[decision.Key], Say("merge.withdrawn"));
            _salvage.Add(decision);
        }
    }

    private void ListDeleted(FieldDecision decision)
    {
        var practice = FieldNames.Practice(decision.Key.Row);
        if (!Headings.Of(_to.Body).TryGetValue(FieldIdentity.HeadingBookmark(practice), out var heading)) return;
        var label = _texts.Find("field." + FieldNames.Field(decision.Key.Row))?.In(_first) ?? FieldNames.Field(decision.Key.Row);
        _comments.Add(heading, Say("merge.deleted", ("field", label), ("text", decision.Generated!)));
    }

    private void AskToCheck(string practice)
    {
        foreach (var field in _to.Fields.Values.Where(f => f.Key.Row == $"{FieldNames.Prefix}{practice}:status").ToList())
        {
            Suggest(field, _texts["choice.status.check"].In(field.Key.Language));
        }
    }

    // Names, dates and choices say the same in both languages, so the twin's text is known; prose has to be translated by a person.
    private void AskTwin(FieldDecision decision)
    {
        var name = FieldNames.Field(decision.Key.Row);
        var twin = _to.Fields.Values.FirstOrDefault(f => f.Key.Row == decision.Key.Row && f.Key.Language != decision.Key.Language);
        if (twin is null) return;
        var same = name switch
        {
            "owner" or "due" => decision.Edited,
            "priority" or "status" => Choices.Translate(_texts, name, decision.Edited!, decision.Key.Language),
            _ => null,
        };
        if (same is { Length: > 0 }) Suggest(twin, same);
        else Comment(twin, Say(decision.Key.Language == Language.Japanese ? "merge.twin.english" : "merge.twin.japanese"));
    }

    private void Suggest(FoundField field, string text)
    {
        if (AcceptedText.Of(field.Cell) == text) return;
        Unlock(field);
        var paragraph = new XElement(Wml.P, field.Cell.Descendants(Wml.P).First().Element(Wml.PPr), Wml.TextRun(text));
        CellProposal.Write(_revisions, field.Cell, [paragraph]);
    }

    private void Comment(FoundField field, string text)
    {
        Unlock(field);
        _comments.Add(field.Cell, text);
    }

    // In a locked row nobody could accept the change or answer the comment.
    private static void Unlock(FoundField field) => field.Control?.Element(Wml.SdtPr)?.Element(Wml.W + "lock")?.Remove();

    private string Say(string key, params (string Name, string Value)[] arguments)
    {
        var text = _texts[key].In(_first);
        foreach (var (name, value) in arguments) text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    // The day of the new review, as in its properties: the clock has no part in the result.
    private static string ReviewDate(ReportFile fresh) =>
        fresh.TryRead("docProps/core.xml")?.Root!.Elements().FirstOrDefault(e => e.Name.LocalName == "created")?.Value ?? "1980-01-01T00:00:00Z";
}
