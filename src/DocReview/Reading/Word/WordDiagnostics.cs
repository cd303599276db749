using DocReview.Core.Documents;
using DocReview.Reading.Word.Package;

namespace DocReview.Reading.Word;

/// <summary>Every message of the Word reader: what, where, and what to do.</summary>
internal static class WordDiagnostics
{
    private const int QuoteLength = 300;

    public static Diagnostic Limit(PackageLimit limit, long bound)
    {
        var (ja, en) = limit switch
        {
            PackageLimit.Entries => ($"内部ファイル数の上限({bound}個)", $"the limit of {bound} internal files"),
            PackageLimit.ExpandedSize => ($"展開後サイズの上限({bound} MB)", $"the limit of {bound} MB unpacked"),
            PackageLimit.ExpansionRatio => ($"圧縮率の上限({bound}倍)", $"the compression limit of {bound} to 1"),
            PackageLimit.Characters => ($"1パートの文字数の上限({bound}文字)", $"the limit of {bound} characters in one part"),
            PackageLimit.Elements => ($"1パートの要素数の上限({bound}個)", $"the limit of {bound} elements in one part"),
            _ => ($"XMLの入れ子の上限({bound}階層)", $"the limit of {bound} nested XML levels"),
        };
        return new Diagnostic(
            DiagnosticCodes.ReaderLimit,
            DiagnosticSeverity.Error,
            new LocalizedText(
                $"Wordファイルが{ja}を超えているため、読み取りを中止しました。Wordで開いて別名で保存し直すか、文書を分割してください。",
                $"The Word file exceeds {en}, so it was not read. Open it in Word and save it under a new name, or split the document."));
    }

    public static Diagnostic Damaged(string reason) => new(
        DiagnosticCodes.DamagedFile,
        DiagnosticSeverity.Error,
        new LocalizedText(
            $"Wordファイルが壊れているか、Word文書ではないため読み取れません({reason})。Wordで開いて修復し、.docx形式で保存し直してください。",
            $"The Word file is damaged or is no Word document and cannot be read ({reason}). Repair it in Word and save it again as .docx."));

    public static Diagnostic DamagedPart(string part, string reason) => new(
        DiagnosticCodes.DamagedFile,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"Wordファイルの一部({part})が壊れているため、その内容を反映できません({reason})。Wordで開いて修復し、保存し直してください。",
            $"A part of the Word file ({part}) is damaged and was left out ({reason}). Repair the file in Word and save it again."));

    public static Diagnostic Macros() => new(
        DiagnosticCodes.MacroEnabled,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            "マクロを含むWordファイルです。マクロは実行せず、本文だけを読み取りました。配布元を確認し、可能なら.docx形式で保存し直してください。",
            "The Word file contains macros. They were not run; only the text was read. Check where it comes from and save it as .docx if you can."));

    public static Diagnostic Import(string part, SourceLocation location) => new(
        DiagnosticCodes.UnreadablePage,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"別ファイルの取り込み({part})は読み取れないため、内容を評価に含めていません。Wordで開いて保存し直すと本文に取り込まれます。",
            $"An imported file ({part}) cannot be read and was not reviewed. Opening and saving the document in Word merges it into the text."),
        location);

    public static Diagnostic Hidden(string text, SourceLocation location) => new(
        DiagnosticCodes.HiddenText,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"画面や印刷では見えない文字「{Quote(text)}」があります。評価には使いません。必要な内容であれば見える文字に直してください。",
            $"There is text that cannot be seen on screen or paper: \"{Quote(text)}\". It is not used in the review. Make it visible if it matters."),
        location);

    public static Diagnostic Deleted(string text, SourceLocation location) => new(
        DiagnosticCodes.DeletedText,
        DiagnosticSeverity.Info,
        new LocalizedText(
            $"変更履歴で削除された文字「{Quote(text)}」があります。削除済みとして扱い、評価には使いません。変更履歴を承諾または元に戻して確定してください。",
            $"Tracked changes delete \"{Quote(text)}\". It is treated as deleted and not used in the review. Accept or reject the change to settle it."),
        location);

    public static Diagnostic Struck(string text, SourceLocation location) => new(
        DiagnosticCodes.StruckText,
        DiagnosticSeverity.Info,
        new LocalizedText(
            $"取り消し線の引かれた文字「{Quote(text)}」があります。取り消された記述として扱い、評価には使いません。不要であれば削除し、有効であれば取り消し線を外してください。",
            $"Text is struck out: \"{Quote(text)}\". It is treated as withdrawn and not used in the review. Delete it, or remove the strike-through if it is still in force."),
        location);

    public static Diagnostic ExternalPicture(string target, SourceLocation location) => new(
        DiagnosticCodes.ExternalPicture,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"図が文書の外を参照しています（{Quote(target)}）。外部へは接続しないため、この図は読み取っていません。図を文書に埋め込んでください。",
            $"A figure refers to a picture outside the document ({Quote(target)}). Nothing outside is fetched, so it was not read. Embed the picture in the document."),
        location);

    public static Diagnostic Comment(string? author, string text, SourceLocation? location) => new(
        DiagnosticCodes.ReviewComment,
        DiagnosticSeverity.Info,
        new LocalizedText(
            $"コメント{(author is null ? "" : $"({author})")}「{Quote(text)}」は設計の記述として扱いません。必要な内容は本文に反映してください。",
            $"The comment{(author is null ? "" : $" by {author}")} \"{Quote(text)}\" is not read as part of the design. Move what matters into the text."),
        location);

    public static Diagnostic IllegalCharacters(int count) => new(
        DiagnosticCodes.IllegalCharacters,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"文字として扱えないコードが{count}箇所あり、「\uFFFD」に置き換えました。Wordで該当箇所を入力し直してください。",
            $"{count} codes are no valid characters and were replaced by \"\uFFFD\". Retype those places in Word."));

    public static Diagnostic PrivateGlyphs(int count) => new(
        DiagnosticCodes.UnreadableGlyphs,
        DiagnosticSeverity.Warning,
        new LocalizedText(
            $"外字など、フォントがないと読めない文字が{count}箇所あります。標準の文字に置き換えてください。",
            $"{count} characters are private to a font (gaiji) and cannot be read without it. Replace them by standard characters."));

    public static Diagnostic NoText() => new(
        DiagnosticCodes.NoText,
        DiagnosticSeverity.Error,
        new LocalizedText(
            "本文に読み取れる文字がありません。画像だけの文書の場合は、文字として入力されたファイルを用意してください。",
            "The document has no readable text. If it consists of images, provide a file whose text is typed."));

    private static string Quote(string text) => text.Length <= QuoteLength ? text : string.Concat(text.AsSpan(0, QuoteLength), "…");
}
