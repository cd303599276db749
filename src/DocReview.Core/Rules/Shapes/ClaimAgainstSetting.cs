using DocReview.Core.Rules.Facts;

namespace DocReview.Core.Rules.Shapes;

/// <summary>
/// A claim (最小権限, 多層防御) and, in another statement, a concrete setting against it. Where the lens names subjects, a claim about
/// one subject is contradicted only by a setting of that subject; a claim that names none is about all of them.
/// </summary>
internal static class ClaimAgainstSetting
{
    private const int MostSettings = 5;

    public static RuleNeeds Needs { get; } = new(["claim", "setting"], ["setting", "claim"]);

    /// <summary>At most one result: all settings against the claims they contradict.</summary>
    public static IEnumerable<RuleResult> Find(RuleContext context) => Find(context.InPlace("claim"), context.InPlace("setting"));

    public static IEnumerable<RuleResult> Find(IEnumerable<Fact> claims, IEnumerable<Fact> settings)
    {
        var lookup = new ClaimLookup(claims);
        var found = settings
            .Select(s => (Setting: s, Claim: lookup.ClaimAgainst(s)))
            .Where(f => f.Claim is not null)
            .Take(MostSettings)
            .ToList();
        if (found.Count > 0) yield return RuleResult.Of(("setting", found.Select(f => f.Setting.Statement)), ("claim", found.Select(f => f.Claim!.Statement)));
    }

    /// <summary>Claims by subject. Two of each are enough to find one that is not the setting's own statement.</summary>
    private sealed class ClaimLookup
    {
        private const int Enough = 2;
        private readonly List<Fact> _ofAll = [];
        private readonly Dictionary<string, List<Fact>> _bySubject = new(StringComparer.Ordinal);

        public ClaimLookup(IEnumerable<Fact> claims)
        {
            foreach (var claim in claims)
            {
                if (claim.Subjects.IsEmpty) Add(_ofAll, claim);
                foreach (var subject in claim.Subjects)
                {
                    if (!_bySubject.TryGetValue(subject.Subject.Id, out var list)) _bySubject.Add(subject.Subject.Id, list = []);
                    Add(list, claim);
                }
            }
        }

        public Fact? ClaimAgainst(Fact setting)
        {
            var own = setting.Subjects.SelectMany(s => _bySubject.GetValueOrDefault(s.Subject.Id) ?? []);
            return own.Concat(_ofAll).FirstOrDefault(c => c.Statement.Id != setting.Statement.Id);
        }

        private static void Add(List<Fact> list, Fact claim)
        {
            if (list.Count < Enough) list.Add(claim);
        }
    }
}
