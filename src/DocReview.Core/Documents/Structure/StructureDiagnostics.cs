using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>What the structure itself says about the document's quality.</summary>
internal static partial class StructureDiagnostics
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Section> sections, IReadOnlyList<Block> blocks, IReadOnlySet<int> scans) =>
        DuplicateNumbers(sections).Concat(CutOff(blocks)).Concat(FigureDiagnostics.Find(blocks, scans)).Concat(Unreadable(blocks)).Concat(UnresolvedNotes(blocks));

    private static IEnumerable<Diagnostic> DuplicateNumbers(IReadOnlyList<Section> sections) =>
        from section in sections
        where section.Number is not null
        group section by section.Number into same
        where same.Count() > 1
        let titles = string.Join("」「", same.Select(s => s.Title))
        let titlesEn = string.Join("\", \"", same.Select(s => s.Title))
        let last = same.Last()
        select new Diagnostic(
            DiagnosticCodes.DuplicateSectionNumber,
            DiagnosticSeverity.Warning,
            new(
                $"節番号 {same.Key} が {same.Count()} か所で使われています（「{titles}」）。参照先が一意に決まるよう、番号を振り直してください。",
                $"Section number {same.Key} is used {same.Count()} times (\"{titlesEn}\"). Renumber the sections so that references are unambiguous."),
            last.Location,
            last.Id);

    private static IEnumerable<Diagnostic> CutOff(IReadOnlyList<Block> blocks) =>
        from block in blocks
        where block.Type is BlockType.Paragraph or BlockType.ListItem && DanglingEnd().IsMatch(block.Text)
        select new Diagnostic(
            DiagnosticCodes.SentenceCutOff,
            DiagnosticSeverity.Warning,
            new(
                $"文が途中で切れています:「…{Tail(block.Text)}」。続きが失われている可能性があるため、原本を確認してください。",
                $"A sentence is cut off: \"…{Tail(block.Text)}\". The rest may be lost; check the original document."),
            block.Location,
            block.SectionId);

    private static IEnumerable<Diagnostic> Unreadable(IReadOnlyList<Block> blocks) =>
        from block in blocks
        let bad = Texts(block).FirstOrDefault(t => BrokenGlyph().IsMatch(t))
        where bad is not null
        select new Diagnostic(
            DiagnosticCodes.UnreadableGlyphs,
            DiagnosticSeverity.Warning,
            new(
                $"読み取れない文字があります:「{Tail(bad)}」。原本で正しい文字を確認してください。",
                $"There are unreadable characters: \"{Tail(bad)}\". Check them against the original document."),
            block.Location,
            block.SectionId);

    private static IEnumerable<Diagnostic> UnresolvedNotes(IReadOnlyList<Block> blocks) =>
        from block in blocks
        where block.Table is not null
        let cited = block.Table!.Rows.SelectMany(r => r).SelectMany(NoteMarks.CitedForCertain).Distinct(StringComparer.Ordinal)
        let missing = cited.Where(m => !block.Table!.Notes.ContainsKey(m)).ToList()
        where missing.Count > 0
        select new Diagnostic(
            DiagnosticCodes.UnresolvedNote,
            DiagnosticSeverity.Info,
            new(
                $"表の注記 {string.Join("、", missing)} に対応する説明が見つかりません。",
                $"No text was found for the table's note {string.Join(", ", missing)}."),
            block.Location,
            block.SectionId);

    private static IEnumerable<string> Texts(Block block) =>
        block.Table is { } table ? table.Header.Concat(table.Rows.SelectMany(r => r)) : [block.Text];

    private static string Tail(string text) => text.Length <= 30 ? text : text[^30..];

    // Ends in a particle or a connective: nothing a Japanese sentence or list item can end in.
    [GeneratedRegex(@"(による|により|において|における|に対する|に関する|および|及び|または|又は|ならびに|を|へ|や|、|については|においては|ために|ことにより)$")]
    private static partial Regex DanglingEnd();

    // A replacement character, or an empty box inside a word.
    [GeneratedRegex(@"\uFFFD|(?<=[A-Za-z\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])[□▯](?=[A-Za-z\p{IsKatakana}\p{IsHiragana}\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex BrokenGlyph();
}
