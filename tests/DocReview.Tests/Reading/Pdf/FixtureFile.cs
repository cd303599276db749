using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>Reads the PDFs that LibreOffice made from the source beside them.</summary>
internal static class FixtureFile
{
    public static RawDocument Read(string name) => TinyPdf.ReadBytes(Bytes(name));

    public static byte[] Bytes(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocReview.sln")))
            folder = folder.Parent;
        return File.ReadAllBytes(Path.Combine(folder!.FullName, "tests", "DocReview.Tests", "Fixtures", "Pdf", name));
    }
}
