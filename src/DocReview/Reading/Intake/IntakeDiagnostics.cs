using System.Globalization;
using DocReview.Core.Documents;

namespace DocReview.Reading.Intake;

/// <summary>Why a file cannot be taken in: what, where, and what to do.</summary>
internal static class IntakeDiagnostics
{
    public static Diagnostic NotFound(string path) => Error(
        DiagnosticCodes.FileNotFound,
        $"ファイルが見つかりません: {path}。パスを確認してください。",
        $"File not found: {path}. Check the path.");

    public static Diagnostic Empty(string name) => Error(
        DiagnosticCodes.FileEmpty,
        $"ファイルが空です: {name}。コピーや保存が途中で終わっていないか確認してください。",
        $"The file is empty: {name}. Check that it was copied or saved completely.");

    public static Diagnostic TooLarge(string name, long size, long limit) => Error(
        DiagnosticCodes.FileTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"ファイルが大きすぎます: {name}（{size / 1048576.0:0.#} MB、上限 {limit / 1048576.0:0.#} MB）。文書を分割するか、設定 Reading:MaxFileMegabytes を変更してください。"),
        string.Create(CultureInfo.InvariantCulture, $"The file is too large: {name} ({size / 1048576.0:0.#} MB, limit {limit / 1048576.0:0.#} MB). Split the document or raise Reading:MaxFileMegabytes."));

    public static Diagnostic NotReadable(string name, string reason) => Error(
        DiagnosticCodes.FileNotFound,
        $"ファイルを開けません: {name}。アクセス権と、ほかのプログラムで使用中でないことを確認してください。",
        $"The file cannot be opened: {name} ({reason}). Check permissions and that no other program holds it.");

    public static Diagnostic EncryptedWord(string name) => Error(
        DiagnosticCodes.Encrypted,
        $"パスワードで保護されているため読み取れません: {name}。保護を解除したファイルを用意してください。",
        $"The file is protected by a password: {name}. Provide an unprotected copy.");

    public static Diagnostic OldOffice(string name) => Error(
        DiagnosticCodes.UnsupportedType,
        $"旧形式の Office ファイル（.doc など）には対応していません: {name}。Word で .docx 形式に保存し直してください。",
        $"Old Office files (.doc and the like) are not supported: {name}. Save it as .docx in Word.");

    public static Diagnostic OtherOffice(string name) => Error(
        DiagnosticCodes.UnsupportedType,
        $"Word 文書ではありません: {name}。対応しているのは .docx、.pdf、.txt、.md です。",
        $"This is no Word document: {name}. Supported are .docx, .pdf, .txt and .md.");

    public static Diagnostic Unsupported(string name) => Error(
        DiagnosticCodes.UnsupportedType,
        $"対応していない形式のファイルです: {name}。対応しているのは .docx、.pdf、.txt、.md です。",
        $"The file type is not supported: {name}. Supported are .docx, .pdf, .txt and .md.");

    public static Diagnostic DamagedZip(string name) => Error(
        DiagnosticCodes.DamagedFile,
        $"ファイルが壊れているため開けません: {name}。元のファイルをもう一度入手してください。",
        $"The file is damaged and cannot be opened: {name}. Get the original file again.");

    public static Diagnostic TooManyEntries(string name, int limit) => Error(
        DiagnosticCodes.ReaderLimit,
        $"内部ファイル数が上限（{limit} 個）を超えているため読み取れません: {name}。Word で開いて保存し直してください。",
        $"The file holds more than {limit} internal files: {name}. Open it in Word and save it again.");

    public static Diagnostic MacroEnabled(string name) => new(
        DiagnosticCodes.MacroEnabled,
        DiagnosticSeverity.Warning,
        new(
            $"マクロを含む文書です: {name}。マクロは実行せず、本文だけを読み取りました。",
            $"The document contains macros: {name}. They were not run; only the text was read."));

    public static Diagnostic ExtensionMismatch(string name, SourceFormat format) => new(
        DiagnosticCodes.ExtensionMismatch,
        DiagnosticSeverity.Info,
        new(
            $"拡張子と内容が一致しません: {name}。内容に従い {Name(format)} として読み取りました。",
            $"Extension and content differ: {name}. It was read by its content, as {Name(format)}."));

    private static string Name(SourceFormat format) => format switch
    {
        SourceFormat.Docx => "Word (.docx)",
        SourceFormat.Pdf => "PDF",
        SourceFormat.Markdown => "Markdown",
        _ => "text",
    };

    private static Diagnostic Error(string code, string ja, string en) => new(code, DiagnosticSeverity.Error, new(ja, en));
}
