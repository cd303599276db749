namespace DocReview.Core.Documents;

/// <summary>The same text in the two languages of the product. Neither is ever empty where it is required.</summary>
/// <param name="Ja">Japanese.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Ja, string En)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Japanese ? Ja : En;
}

/// <summary>A language the product writes.</summary>
public enum Language
{
    Japanese,
    English,
}
