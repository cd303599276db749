using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Core.Merging;
using DocReview.Core.Reports;
using DocReview.Writing.Texts;
using DocReview.Writing.Word;
using DocReview.Writing.Word.Revising;

namespace DocReview.Tests.Writing.Word.Revising;

/// <summary>Reports, and what a person does to them.</summary>
internal static class ReportEdit
{
    public static readonly ReportTexts Texts = ReportTexts.Load(ReportTexts.DefaultPath);
    public static readonly ReviewReport Report = SampleReport.Create();
    public static readonly byte[] Original = WrittenReport.Write(Report, ReportLanguage.Both);
    public static readonly ReportMerge Merger = new(Texts);

    /// <summary>A non-compliant practice of the sample.</summary>
    public const string Practice = "SEC03-BP02";

    public static FieldKey Ja(string field, string practice = Practice) => new($"dr:1:{practice}:{field}", Language.Japanese);

    public static FieldKey En(string field, string practice = Practice) => new($"dr:1:{practice}:{field}", Language.English);

    /// <summary>The report of a new run in which the practice's AS-IS reads differently.</summary>
    public static byte[] NewAsIs(string ja = "今回の現状。\n・第二の点", string en = "The state this time.") =>
        With(Practice, f => f with { AsIs = new(ja, en) });

    public static byte[] With(string practice, Func<ReportedFinding, ReportedFinding> change) => WrittenReport.Write(
        Report with
        {
            Findings = [.. Report.Findings.Select(f => f.Practice.Id == practice ? change(f) : f)],
            Actions = [.. Report.Actions.Select(f => f.Practice.Id == practice ? change(f) : f)],
        },
        ReportLanguage.Both);

    public static byte[] Without(string practice) => WrittenReport.Write(
        Report with
        {
            Findings = [.. Report.Findings.Where(f => f.Practice.Id != practice)],
            Actions = [.. Report.Actions.Where(f => f.Practice.Id != practice)],
        },
        ReportLanguage.Both);

    /// <summary>The file after a person changed its document.</summary>
    public static byte[] Edit(byte[] bytes, Action<XElement> change)
    {
        var file = ReportFile.Open(bytes, "test");
        var xml = file.TryRead(file.DocumentName)!;
        change(xml.Root!.Element(Wml.W + "body")!);
        file.Set(file.DocumentName, xml);
        return file.Save();
    }

    public static EditedReport Read(byte[] bytes) => EditedReport.Read(bytes, "test", Texts, []);

    public static string TextOf(byte[] bytes, FieldKey key) => AcceptedText.Of(Read(bytes).Fields[key].Cell);

    public static XElement Row(XElement body, string field, string practice = Practice) =>
        body.Descendants(Wml.Sdt).First(s => Wml.ValueOf(s.Element(Wml.SdtPr), "tag") == $"dr:1:{practice}:{field}");

    public static XElement Cell(XElement body, FieldKey key) => Wml.Cells(Row(body, FieldNames.Field(key.Row), FieldNames.Practice(key.Row)).Element(Wml.SdtContent)!.Element(Wml.Row)!).ElementAt(key.Language == Language.Japanese ? 1 : 2);

    /// <summary>Types over the first paragraph of a cell and deletes the others.</summary>
    public static byte[] Type(byte[] bytes, FieldKey key, string text) => Edit(bytes, body =>
    {
        var paragraphs = Cell(body, key).Descendants(Wml.P).ToList();
        var runs = paragraphs[0].Descendants(Wml.Run).ToList();
        foreach (var run in runs.Skip(1)) run.Remove();
        if (runs.Count > 0) runs[0].Element(Wml.Text)!.Value = text;
        else paragraphs[0].Add(Wml.TextRun(text));
        foreach (var paragraph in paragraphs.Skip(1)) paragraph.Remove();
    });

    public static XElement Tracked(string kind, string author, XElement run)
    {
        if (kind is "del" or "moveFrom") foreach (var text in run.Elements(Wml.Text)) text.Name = Wml.W + "delText";
        return new XElement(Wml.W + kind, new XAttribute(Wml.Id, 90000), new XAttribute(Wml.By, author), new XAttribute(Wml.Date, "2025-05-01T00:00:00Z"), run);
    }

    public static MergeOutcome Merge(byte[] edited, byte[] fresh) => Merger.Merge(edited, "edited.docx", fresh);

    public static FieldDecision Decision(MergeOutcome outcome, FieldKey key) => outcome.Decisions.Single(d => d.Key == key);

    /// <summary>The texts of the program's comments.</summary>
    public static List<string> Comments(byte[] bytes)
    {
        var xml = ReportFile.Open(bytes, "test").TryRead("word/comments.xml");
        return xml is null ? [] : [.. xml.Root!.Elements().Select(AcceptedText.Of)];
    }

    /// <summary>The document with every proposal of the program refused.</summary>
    public static XElement Refused(byte[] bytes)
    {
        var body = new XElement(Read(bytes).Body);
        foreach (var row in body.Descendants(Wml.Row).ToList())
        {
            if (row.Element(Wml.RowProperties)?.Element(Wml.Ins) is not { } added || !Wml.IsOwn(added)) continue;
            if (row.Parent!.Name == Wml.SdtContent) row.Parent.Parent!.Remove();
            else row.Remove();
        }

        foreach (var table in body.Descendants(Wml.Table).Where(t => !t.Descendants(Wml.Row).Any()).ToList()) table.Remove();
        Revisions.TakeBack(body);
        foreach (var mark in body.Descendants(Wml.RowProperties).Elements(Wml.Del).Where(Wml.IsOwn).ToList()) mark.Remove();
        return body;
    }
}
