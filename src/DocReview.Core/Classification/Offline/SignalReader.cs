using DocReview.Core.Statements.Language;

namespace DocReview.Core.Classification.Offline;

/// <summary>How a statement says what a signal looks for.</summary>
/// <param name="Denied">Whether it says the opposite.</param>
/// <param name="Voice">How it commits.</param>
/// <param name="Partly">Whether the row that says it is marked as done in part (△).</param>
/// <param name="Words">The words that decided, in the reading's key.</param>
internal readonly record struct Saying(bool Denied, Voice Voice, bool Partly, Hit Words);

/// <summary>Decides whether and how one statement says what a signal looks for.</summary>
internal static class SignalReader
{
    /// <summary>Null when the signal's words do not stand together in the statement.</summary>
    /// <param name="signal">What to look for.</param>
    /// <param name="reading">The statement.</param>
    /// <param name="hits">Where the terms stand in it.</param>
    /// <param name="context">Where one of the words may stand instead; null when the statement must say it all.</param>
    public static Saying? Read(CompiledSignal signal, Reading reading, TermHits hits, SubjectContext? context)
    {
        if (!HasChance(signal, hits, context)) return null;
        var required = new List<Hit[]>(signal.All.Length + 1);
        var inContext = 0;
        for (var i = 0; i < signal.All.Length; i++)
        {
            if (hits.Has(signal.All[i])) required.Add(hits.Of(signal.All[i]));
            else if (inContext == 0 && context is not null && context.Has(signal.All[i])) inContext++;
            else return null;
        }

        if (signal.Any.Length > 0)
        {
            var any = signal.Any.SelectMany(hits.Of).OrderBy(h => h.Start).ToArray();
            if (any.Length == 0) return null;
            required.Add(any);
        }

        if (signal.AtLeastOf.Length > 0)
        {
            var found = signal.AtLeastOf.Where(hits.Has).ToList();
            if (found.Count < signal.Signal.AtLeastCount) return null;
            required.Add([.. found.SelectMany(hits.Of).OrderBy(h => h.Start)]);
        }

        // One entry may stand in the context; a heading and a verb alone would make every sentence of a section say it.
        if (inContext > 0 && required.Count < 2) return null;

        // Last, because most statements fail on what they lack.
        if (Array.Exists(signal.None, hits.Has)) return null;
        if (Tightest(required, reading) is not { } words) return null;
        var saying = SayingOf(words, signal, reading);

        // 「多要素認証: ○ | 備考: TOTP は廃止」: what a remark takes back, it takes back of something else.
        return reading.Tick == TickVerdict.Yes && reading.IsRemark(saying.Words.Start) && (saying.Denied || signal.IsAntiPattern) ? null : saying;
    }

    // The last word decides, unless what stands before it has been given up or said no to.
    private static Saying SayingOf(List<Hit> words, CompiledSignal signal, Reading reading)
    {
        var last = words.MaxBy(w => w.End);
        var saying = SayingAt(last, reading);

        // 「踏み台は使わず、SSH でログインする」: what the statement does without, it does not say.
        var givenUp = words.Any(w => w.End < last.Start && IsGivenUp(w, last, reading));

        // 「SSO: 採用しない | 備考: 利用者が少ない」: words from the remark do not save what the row says no to.
        var saidNo = reading.Tick == TickVerdict.No && !signal.IsAntiPattern && reading.IsRemark(last.Start)
            && words.Any(w => !reading.IsRemark(w.Start)) && !words.Any(w => reading.IsInTickCell(w.Start));
        return givenUp || saidNo ? saying with { Denied = true } : saying;
    }

    // Looks at nothing but which terms are possible: most statements fail here, before any expression has run.
    private static bool HasChance(CompiledSignal signal, TermHits hits, SubjectContext? context)
    {
        var missing = 0;
        foreach (var term in signal.All)
        {
            if (!hits.MayHave(term) && (++missing > 1 || context is null || !context.MayHave(term))) return false;
        }

        return (signal.Any.Length == 0 || Array.Exists(signal.Any, hits.MayHave))
            && (signal.AtLeastOf.Length == 0 || signal.AtLeastOf.Count(hits.MayHave) >= signal.Signal.AtLeastCount);
    }

    /// <summary>How the statement commits to the words at a place.</summary>
    public static Saying SayingAt(Hit words, Reading reading)
    {
        var clause = reading.ClauseAt(words.End - 1);
        var denied = Negation.Denies(reading.Key, words.Start, words.End, clause.Start, clause.End);
        var voice = clause.Voice;

        // 「NACL は…が必要なため、使用しない」: a topic reaches over the reason to the main clause.
        if (clause.Subordinate && IsTopic(reading.Key, words.End) && MainClauseAfter(clause, reading) is { } main)
        {
            denied = Negation.Denies(reading.Key, main.Start, main.Start, main.Start, main.End);
            voice = main.Voice;
        }

        // An item without a predicate of its own is said the way its lead-in says it; a lead-in that plans, plans every item.
        if (reading.OwnStart > 0 && words.Start >= reading.OwnStart)
        {
            // The last character before the break: after a full stop, the break is a clause of its own.
            var leadIn = reading.ClauseAt(Math.Max(0, reading.OwnStart - 2));
            if (!clause.HasPredicate) denied ^= Negation.Denies(reading.Key, leadIn.Start, leadIn.Start, leadIn.Start, leadIn.End);
            if (leadIn.Voice == Voice.Planned) voice = Voice.Planned;
        }

        if (voice == Voice.Asserted && reading.Tick == TickVerdict.Partly) voice = Voice.Possible;

        // 「SSH を許可していない: ×」: what is not done is the denial. 「SSH: 許可しない」: the tick is the denial.
        // 「X: × | 備考: 手動で対応」: the remark says itself how it is.
        if (reading.Tick == TickVerdict.No && !reading.IsRemark(words.Start)) denied = reading.IsInTickCell(words.End - 1) || !denied;
        return new(denied, voice, reading.Tick == TickVerdict.Partly, words);
    }

    // Of all ways to pick one place per term, the one in the narrowest window is what the sentence means; its last word decides.
    private static List<Hit>? Tightest(List<Hit[]> required, Reading reading)
    {
        List<Hit>? best = null;
        var bestWidth = int.MaxValue;
        foreach (var first in required.SelectMany(r => r))
        {
            var end = first.End;
            var words = new List<Hit>(required.Count);
            var touchesOwn = IsOwn(first, reading);
            var complete = true;
            foreach (var term in required)
            {
                var next = Array.FindIndex(term, h => h.Start >= first.Start);
                if (next < 0)
                {
                    complete = false;
                    break;
                }

                words.Add(term[next]);
                end = Math.Max(end, term[next].End);
                touchesOwn |= IsOwn(term[next], reading);
            }

            var width = end - first.Start;
            if (!complete || !touchesOwn || width >= bestWidth) continue;
            best = words;
            bestWidth = width;
        }

        return best;
    }

    private static bool IsGivenUp(Hit word, Hit last, Reading reading)
    {
        var clause = reading.ClauseAt(word.End - 1);
        return clause.End <= last.Start && Negation.GivesUp(reading.Key, word.End, clause.End);
    }

    private static bool IsOwn(Hit hit, Reading reading) => hit.Start >= reading.OwnStart && hit.Start < reading.OwnEnd;

    private static bool IsTopic(string key, int end)
    {
        var after = key.AsSpan(end);
        var limit = Math.Min(after.Length, 6);
        var ha = after[..limit].IndexOf('は');
        return ha >= 0;
    }

    private static Clause? MainClauseAfter(Clause clause, Reading reading)
    {
        foreach (var next in reading.Clauses)
        {
            if (next.Start >= clause.End && !next.Subordinate) return next;
        }

        return null;
    }
}
