using DocReview.ReadingGoldens;

// Writes source.docx and expected.json of every reading golden below the given folder: goldens/reading.
if (args is not [var folder])
{
    Console.Error.WriteLine("usage: DocReview.ReadingGoldens <folder of the reading goldens>");
    return 2;
}

foreach (var document in Catalogue.All)
{
    var target = Directory.CreateDirectory(Path.Combine(folder, document.Id)).FullName;
    File.WriteAllBytes(Path.Combine(target, "source.docx"), document.Docx());
    File.WriteAllText(Path.Combine(target, "expected.json"), document.Expected.ToJson());
    Console.WriteLine($"{document.Id}: {document.Expected.Sections.Count} sections, {document.Expected.Tables.Count} tables");
}

return 0;
