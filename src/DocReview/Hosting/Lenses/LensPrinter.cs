using DocReview.Core.Lenses;

namespace DocReview.Hosting.Lenses;

/// <summary>Prints lenses for people.</summary>
internal static class LensPrinter
{
    public static int PrintLens(Lens lens)
    {
        Console.WriteLine($"{lens.Title.En} / {lens.Title.Ja} (edition {lens.Edition})");
        foreach (var question in lens.Questions)
        {
            Console.WriteLine($"\n{question.Id}  {question.Title.En}\n       {question.Title.Ja}");
            foreach (var p in question.BestPractices) Console.WriteLine($"  {p.Id}  {p.Risk,-6}  {p.Title.En} / {p.Title.Ja}");
        }

        return ExitCodes.Done;
    }

    public static int PrintPractice(Lens lens, string id)
    {
        var practice = lens.BestPractices.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.OrdinalIgnoreCase));
        if (practice is null)
        {
            Console.Error.WriteLine($"There is no best practice \"{id}\" in {lens.Id}.");
            return ExitCodes.Usage;
        }

        Console.WriteLine($"{practice.Id}  {practice.Title.En}\n             {practice.Title.Ja}\nRisk: {practice.Risk}   {practice.Url}");
        foreach (var c in practice.Criteria)
            Console.WriteLine($"\n  [{(c.Essential ? "essential" : "optional")}] {c.Id}\n    {c.Text.Ja}\n    {c.Text.En}\n    TO-BE: {c.ToBe.Ja}\n           {c.ToBe.En}\n    Signals: {c.Signals.Length}");
        foreach (var a in practice.AntiPatterns)
            Console.WriteLine($"\n  [{a.Effect.ToString().ToLowerInvariant()}] {a.Id}\n    {a.Text.Ja}\n    {a.Text.En}");
        return ExitCodes.Done;
    }
}
