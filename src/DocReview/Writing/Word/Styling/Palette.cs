namespace DocReview.Writing.Word.Styling;

/// <summary>The report's colours. Text on every fill has a contrast of at least 4.5 : 1, and no meaning is carried by colour alone.</summary>
internal static class Palette
{
    public const string Ink = "1F2933";
    public const string Navy = "17365D";
    public const string Muted = "55606D";
    public const string Rule = "C5CED8";
    public const string HeadFill = "E8EEF5";
    public const string LabelFill = "F6F8FA";
    public const string Link = "1F4E99";

    public const string SatisfiedText = "1B5E34";
    public const string SatisfiedFill = "E0F0E5";
    public const string SatisfiedBar = "4C9A6A";

    public const string PartialText = "6F4E00";
    public const string PartialFill = "FCF0CF";
    public const string PartialBar = "E3AC3A";

    public const string ContradictedText = "8E1B14";
    public const string ContradictedFill = "FBE2DF";
    public const string ContradictedBar = "C4473A";

    public const string NotStatedText = "39446B";
    public const string NotStatedFill = "E5E8F2";
    public const string NotStatedBar = "8791B5";

    public const string NotApplicableText = "4D5560";
    public const string NotApplicableFill = "EDEFF1";
    public const string NotApplicableBar = "CDD3DA";
}
