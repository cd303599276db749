using System.Globalization;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>The headings of a document are numbered another way, or not at all.</summary>
internal sealed partial class Renumbered : IRelation
{
    private const int Shift = 7;

    public string Id => "renumber-headings";

    public LocalizedText Description => new("見出しの番号を変えても、判定は変わらない", "Numbering the headings another way changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var document = original.Judgement.Document;
        if (document.Sections.All(s => s.Number is null)) yield break;
        yield return Numbered("shifted", n => FirstNumber().Replace(n, m => (int.Parse(m.Value, CultureInfo.InvariantCulture) + Shift).ToString(CultureInfo.InvariantCulture), 1));
        yield return Numbered("hyphens", n => n.Replace('.', '-'));
        yield return Numbered("none", _ => null);

        Mutant Numbered(string name, Func<string, string?> number) =>
            new(name, "", name, () => document with { Sections = [.. document.Sections.Select(s => s.Number is null ? s : s with { Number = number(s.Number) })] });
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);

    [GeneratedRegex("[0-9]{1,3}")]
    private static partial Regex FirstNumber();
}
