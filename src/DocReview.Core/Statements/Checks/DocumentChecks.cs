using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements.Checks;

/// <summary>What the statements say about the document's quality.</summary>
public static class DocumentChecks
{
    private const double LeastReadableShare = 0.3;

    /// <summary>Diagnostics in document order, per check.</summary>
    public static ImmutableArray<Diagnostic> Find(DesignDocument document, ImmutableArray<Statement> statements, Addressing addressing) =>
        [.. Language(document, statements), .. Addressed(statements, addressing), .. UndefinedRoles.Remarks(document, statements)];

    // Text that speaks to the reviewer or to a model is legitimate in a brief, and never an order to us.
    private static IEnumerable<Diagnostic> Addressed(ImmutableArray<Statement> statements, Addressing addressing) =>
        from statement in statements
        where statement.Kind == StatementKind.Instruction && addressing.NamesReviewer(statement.Text)
        select new Diagnostic(
            DiagnosticCodes.AddressesReviewer,
            DiagnosticSeverity.Info,
            new(
                $"レビュー担当者に向けた文があります:「{Shorten(statement.Text)}」。設計の根拠としては扱わず、指示にも従っていません。",
                $"A sentence speaks to the reviewer: \"{Shorten(statement.Text)}\". It was neither taken as evidence nor followed."),
            statement.Location,
            statement.SectionId,
            statement.Id);

    private static IEnumerable<Diagnostic> Language(DesignDocument document, ImmutableArray<Statement> statements)
    {
        var letters = statements.Sum(s => s.Text.Count(char.IsLetter));
        if (letters == 0)
        {
            // The reader has said why already, and better than a guess from the silence.
            if (document.Diagnostics.Any(IsReasonEnough) || (statements.IsEmpty && document.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))) yield break;
            var unread = document.Parts.Any(p => p.Status != PartStatus.Ok);
            yield return new(
                DiagnosticCodes.NoText,
                DiagnosticSeverity.Error,
                unread
                    ? new("文書から文字を読み取れませんでした。画像だけのファイルの可能性があります。文字情報を含む PDF か Word ファイルを用意してください。", "No text could be read from the document; it may consist of images only. Provide a PDF with text, or the Word file.")
                    : new("文書に本文がありません。正しいファイルかどうかを確認してください。", "The document holds no text. Check that it is the right file."));
            yield break;
        }

        var readable = statements.Sum(s => s.Text.Count(c => char.IsLetter(c) && IsSupported(c)));
        if (readable < letters * LeastReadableShare)
        {
            yield return new(
                DiagnosticCodes.UnsupportedLanguage,
                DiagnosticSeverity.Error,
                new("日本語または英語の文章を読み取れませんでした。対応しているのは日本語と英語の文書です。", "No Japanese or English text was found. Documents in Japanese and English are supported."));
        }
    }

    // The reader has said why there is no text; a guess of ours beside it would only mislead.
    private static bool IsReasonEnough(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error
        && diagnostic.Code is DiagnosticCodes.NoText or DiagnosticCodes.Encrypted or DiagnosticCodes.DamagedFile or DiagnosticCodes.ReaderLimit;

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    // Latin, hiragana, katakana and kanji, in full and half width.
    private static bool IsSupported(char c) =>
        char.IsAsciiLetter(c) || c is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or '々' or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or (>= '\uFF66' and <= '\uFF9F');
}
