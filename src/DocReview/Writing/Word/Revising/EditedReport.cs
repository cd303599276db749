using System.Collections.Immutable;
using System.Xml.Linq;
using DocReview.Core.Merging;
using DocReview.Writing.Texts;

namespace DocReview.Writing.Word.Revising;

/// <summary>A generated report read back, edited or not, from Word or LibreOffice.</summary>
internal sealed class EditedReport
{
    private EditedReport(ReportFile file, XDocument document, SnapshotFile? snapshot, IReadOnlyDictionary<FieldKey, FoundField> fields)
    {
        File = file;
        Document = document;
        Snapshot = snapshot;
        Fields = fields;
    }

    public ReportFile File { get; }

    public XDocument Document { get; }

    public XElement Body => Document.Root!.Element(Wml.W + "body")!;

    /// <summary>What was generated; null when it was stripped from the file.</summary>
    public SnapshotFile? Snapshot { get; }

    public IReadOnlyDictionary<FieldKey, FoundField> Fields { get; }

    /// <param name="bytes">The package.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="texts">The report's wording, for labels.</param>
    /// <param name="further">Fields to look for beside those of the report's own snapshot.</param>
    /// <exception cref="InvalidDataException">It is no Word document.</exception>
    public static EditedReport Read(byte[] bytes, string name, ReportTexts texts, IEnumerable<FieldKey> further)
    {
        var file = ReportFile.Open(bytes, name);
        var document = file.TryRead(file.DocumentName)!;
        if (document.Root!.Element(Wml.W + "body") is not { } body) throw new InvalidDataException($"{name}: the document has no body. Save it in Word as .docx (not Strict Open XML).");
        var snapshot = SnapshotFile.Find(file);
        var fields = FieldFinder.Find(body, texts, (snapshot?.Fields ?? []).Select(f => f.Key).Concat(further));
        return new(file, document, snapshot, fields);
    }

    /// <summary>The fields' texts as they stand now.</summary>
    public ImmutableArray<EditedField> Texts() =>
        [.. Fields.Values.Select(f => new EditedField(f.Key, AcceptedText.Of(f.Cell), AcceptedText.IsTouched(f.Cell)))];
}
