namespace DocReview.Core.Documents;

/// <summary>Every diagnostic code of the product, in one place, so that none is spelled twice.</summary>
public static class DiagnosticCodes
{
    // Intake: the file as a whole.
    public const string FileNotFound = "file-not-found";
    public const string FileEmpty = "file-empty";
    public const string FileTooLarge = "file-too-large";
    public const string UnsupportedType = "unsupported-type";
    public const string ExtensionMismatch = "extension-mismatch";
    public const string Encrypted = "encrypted";
    public const string DamagedFile = "damaged-file";
    public const string MacroEnabled = "macro-enabled";

    // Reading: pages, parts, glyphs.
    public const string ImageOnlyPage = "image-only-page";
    public const string UnreadablePage = "unreadable-page";
    public const string UnreadableGlyphs = "unreadable-glyphs";
    public const string HiddenText = "hidden-text";
    public const string DeletedText = "deleted-text";
    public const string StruckText = "struck-text";
    public const string ReviewComment = "review-comment";
    public const string LowConfidenceTable = "low-confidence-table";
    public const string IllegalCharacters = "illegal-characters";
    public const string ReaderLimit = "reader-limit";
    public const string NoText = "no-text";
    public const string ExternalPicture = "external-picture";
    public const string PictureNotKept = "picture-not-kept";

    // Reading as a whole: the process that reads gave no document.
    public const string ReadingTimedOut = "reading-timed-out";
    public const string ReadingOutOfMemory = "reading-out-of-memory";
    public const string ReadingCrashed = "reading-crashed";
    public const string ReadingNotStarted = "reading-not-started";

    // Structure and statements: the document as a design.
    public const string SentenceCutOff = "sentence-cut-off";
    public const string DuplicateSectionNumber = "duplicate-section-number";
    public const string FigureNotInText = "figure-not-in-text";
    public const string FigureText = "figure-text";
    public const string AddressesReviewer = "addresses-reviewer";
    public const string UndefinedRole = "undefined-role";
    public const string UnresolvedNote = "unresolved-note";
    public const string NotADesignDocument = "not-a-design-document";
    public const string UnsupportedLanguage = "unsupported-language";

    // Rules: statements that do not fit together.
    public const string RiskySetting = "risky-setting";
    public const string ClaimAgainstSetting = "claim-against-setting";
    public const string InconsistentStatements = "inconsistent-statements";
    public const string PlanAsDone = "plan-as-done";
    public const string InAnotherDocument = "in-another-document";
    public const string PartyNotNamed = "party-not-named";

    // The model: what it did not answer, and which practices have no verdict therefore.
    public const string ModelDidNotAnswer = "model-did-not-answer";
    public const string PracticesNotJudged = "practices-not-judged";
    public const string ModelReplaced = "model-replaced";
    public const string ModelTexts = "model-texts";
}
