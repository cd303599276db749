using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf;

/// <summary>The messages for what a PDF reader meets: what, where, and what to do.</summary>
internal static class PdfDiagnostics
{
    public static Diagnostic Encrypted() => new(
        DiagnosticCodes.Encrypted,
        DiagnosticSeverity.Error,
        new LocalizedText(
            "この PDF はパスワードで保護されているため読み取れません。保護を解除したファイルを用意してください。",
            "This PDF is protected by a password and could not be read. Provide a copy without protection."));

    public static Diagnostic Damaged() => new(
        DiagnosticCodes.DamagedFile,
        DiagnosticSeverity.Error,
        new LocalizedText(
            "この PDF は壊れているため開けません。作成元のアプリケーションから PDF を出力し直してください。",
            "This PDF is damaged and could not be opened. Export it again from the application it was made with."));

    public static Diagnostic NoText() => new(
        DiagnosticCodes.NoText,
        DiagnosticSeverity.Error,
        new LocalizedText(
            "この PDF には読み取れる文字がありません。文字情報を含む PDF、または元の Word ファイルを用意してください。",
            "This PDF has no readable text. Provide a PDF with text in it, or the original Word file."));

    public static Diagnostic UnreadablePage(int page, string reason) => new(
        DiagnosticCodes.UnreadablePage,
        DiagnosticSeverity.Error,
        new LocalizedText(
            $"{page} ページを読み取れませんでした（{reason}）。このページの内容はレビューに含まれていません。PDF を出力し直してください。",
            $"Page {page} could not be read ({reason}). What it says is not part of the review. Export the PDF again."),
        At(page));

    public static Diagnostic ImageOnlyPage(int page) => new(
        DiagnosticCodes.ImageOnlyPage,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"{page} ページは画像だけで、文字を読み取れません。このページの内容はレビューに含まれていません。文字認識（OCR）をした PDF を用意してください。",
            $"Page {page} holds images only and no text could be read. What it shows is not part of the review. Provide a PDF with recognised text (OCR)."),
        At(page));

    public static Diagnostic UnreadableGlyphs(int page, int count) => new(
        DiagnosticCodes.UnreadableGlyphs,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"{page} ページに読み取れない文字が {count} 個あります（□ または欠落）。フォントを埋め込んで PDF を出力し直してください。",
            $"Page {page} has {count} characters that could not be read (shown as U+FFFD). Export the PDF again with embedded fonts."),
        At(page));

    public static Diagnostic SkippedFont(int page, string font) => new(
        DiagnosticCodes.UnreadableGlyphs,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"{page} ページでフォントを読み取れず、そのフォントの文字が欠けています（フォント {font}）。フォントを埋め込んで PDF を出力し直してください。",
            $"On page {page} a font could not be read and its text is missing (font {font}). Export the PDF again with embedded fonts."),
        At(page));

    public static Diagnostic IllegalCharacters(int page, int count) => new(
        DiagnosticCodes.IllegalCharacters,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"{page} ページに文字として扱えない符号が {count} 個あり、置換文字に置き換えました。前後の文を PDF で確認してください。",
            $"Page {page} has {count} codes that are no characters; they were replaced. Check the sentences around them in the PDF."),
        At(page));

    public static Diagnostic HiddenText(int page, string text) => new(
        DiagnosticCodes.HiddenText,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"{page} ページに見えない文字があります:「{Quote(text)}」。レビューには使っていません。意図したものか作成者に確認してください。",
            $"Page {page} has text that nobody can see: \"{Quote(text)}\". It was not used in the review. Ask the author whether it is intended."),
        At(page));

    public static Diagnostic StruckText(int page, string text) => new(
        DiagnosticCodes.StruckText,
        DiagnosticSeverity.Info,
        new LocalizedText(
            $"{page} ページに取り消し線の引かれた文字があります:「{Quote(text)}」。取り消された記述として扱い、評価には使いません。不要であれば削除し、有効であれば取り消し線を外してください。",
            $"Page {page} has text that is struck out: \"{Quote(text)}\". It is treated as withdrawn and not used in the review. Delete it, or remove the line if it is still in force."),
        At(page));

    public static Diagnostic Comment(int page, PageNote note) => new(
        DiagnosticCodes.ReviewComment,
        DiagnosticSeverity.Info,
        new LocalizedText(
            $"{page} ページの注釈{(note.Author is null ? "" : $"（{note.Author}）")}「{Quote(note.Text)}」は設計の記述として扱いません。必要な内容は本文に反映してください。",
            $"The note{(note.Author is null ? "" : $" by {note.Author}")} on page {page}, \"{Quote(note.Text)}\", is not read as part of the design. Move what matters into the text."),
        At(page) with { Box = note.Box });

    public static Diagnostic LowConfidenceTable(SourceLocation location) => new(
        DiagnosticCodes.LowConfidenceTable,
        DiagnosticSeverity.Info,
        new LocalizedText(
            $"{location.Page} ページの表には罫線がないため、文字の並びから列を判断しました。表の内容を PDF と見比べてください。",
            $"The table on page {location.Page} has no lines, so its columns were told from the alignment of the text. Compare it with the PDF."),
        location);

    public static Diagnostic PageLimit(int pages) => new(
        DiagnosticCodes.ReaderLimit,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"この PDF は長すぎるため、先頭の {pages} ページだけを読み取りました。分割してから入れてください。",
            $"This PDF is too long; only the first {pages} pages were read. Split it and submit the parts."));

    public static Diagnostic ContentLimit(int page, PageBound limit)
    {
        var (ja, en) = limit switch
        {
            PageBound.Letters => ($"文字数の上限（{PdfLimits.LettersPerPage} 字）", $"the limit of {PdfLimits.LettersPerPage} characters"),
            PageBound.Pictures => ($"画像数の上限（{PdfLimits.ImagesPerPage} 個）", $"the limit of {PdfLimits.ImagesPerPage} pictures"),
            _ => ($"図形数の上限（線 {PdfLimits.RulingsPerPage} 本、図形 {PdfLimits.PathsPerPage} 個）", $"the limit of {PdfLimits.RulingsPerPage} lines and {PdfLimits.PathsPerPage} shapes"),
        };
        return new(
            DiagnosticCodes.ReaderLimit,
            DiagnosticSeverity.Warning,
            new LocalizedText(
                $"{page} ページは{ja}を超えているため、一部を読み取っていません。ページを分けるか、図を画像にしてください。",
                $"Page {page} exceeds {en}; a part was not read. Split the page or turn the drawing into a picture."),
            At(page));
    }

    /// <summary>Something packed is too large to unpack: on a page, or in what holds the file together.</summary>
    public static Diagnostic StreamLimit(int? page = null)
    {
        const int Megabytes = PdfLimits.UnpackedBytes / (1024 * 1024);
        return new(
            DiagnosticCodes.ReaderLimit,
            DiagnosticSeverity.Error,
            page is { } number
                ? new LocalizedText(
                    $"{number} ページに、展開すると上限（{Megabytes} MiB）を超えるデータがあり、読み取っていません。このページの内容の全部または一部はレビューに含まれていません。作成元のアプリケーションから PDF を出力し直してください。",
                    $"Page {number} holds data that unpacks to more than the limit of {Megabytes} MiB; it was not read. All or a part of what the page says is not part of the review. Export the PDF again from the application it was made with.")
                : new LocalizedText(
                    $"この PDF には、展開すると上限（{Megabytes} MiB）を超えるデータがあるため、読み取りを中止しました。作成元のアプリケーションから PDF を出力し直してください。",
                    $"This PDF holds data that unpacks to more than the limit of {Megabytes} MiB, so it was not read. Export it again from the application it was made with."),
            page is { } at ? At(at) : null);
    }

    private static SourceLocation At(int page) => new($"page[{page}]", page);

    private static string Quote(string text) =>
        text.Length <= PdfLimits.QuotedCharacters ? text : string.Concat(text.AsSpan(0, PdfLimits.QuotedCharacters), "…");
}
