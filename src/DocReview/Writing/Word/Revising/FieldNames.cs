namespace DocReview.Writing.Word.Revising;

/// <summary>Parts of a row's tag, <c>dr:1:SEC03-BP02:asis</c>.</summary>
internal static class FieldNames
{
    public const string Prefix = "dr:1:";

    public static bool IsRowTag(string? tag) => tag is not null && tag.StartsWith(Prefix, StringComparison.Ordinal) && tag.Count(c => c == ':') == 3;

    /// <summary>The practice's short id, as in the tag.</summary>
    public static string Practice(string tag) => tag.Split(':')[2];

    public static string Field(string tag) => tag.Split(':')[3];
}
