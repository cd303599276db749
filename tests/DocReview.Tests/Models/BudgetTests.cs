using DocReview.Models.Budget;
using DocReview.Models.Port;
using DocReview.Models.Tokens;
using DocReview.Tests.Models.Support;
using DocReview.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace DocReview.Tests.Models;

/// <summary>IN-06.</summary>
public sealed class BudgetTests
{
    private static readonly ModelPrice Price = new(Replies.Model, 1m, 0.5m, 1m, 10m, new(2026, 1, 1));

    [Theory]
    [InlineData("Document", "Tokens")]
    [InlineData("Run", "Tokens")]
    [InlineData("Day", "Tokens")]
    [InlineData("Document", "Price")]
    [InlineData("Run", "Price")]
    [InlineData("Day", "Price")]
    public async Task What_could_exceed_a_cap_is_not_sent_and_the_refusal_has_the_numbers(string scope, string unit)
    {
        var cap = unit == "Tokens" ? new Cap(510, null) : new Cap(null, 0.005m);
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var e = Assert.IsType<BudgetExceededException>(await endpoint.FailAsync(change: s => s with { Price = Price, Caps = CapsOf(scope, cap) }));

        Assert.Equal((ModelFailure.OverBudget, scope, unit, 0), (e.Failure, e.Scope.ToString(), e.Unit.ToString(), endpoint.Calls));
        Assert.Contains($"Model:Budget:{unit}Per{scope}", e.Message, StringComparison.Ordinal);
        Assert.Contains(unit == "Tokens" ? "of 510" : "of 0.0050", e.Message, StringComparison.Ordinal);
        Assert.True(e.Asked > e.Limit);
    }

    [Fact]
    public async Task What_was_spent_counts_and_not_what_was_reserved()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer());
        var reserved = TokenCounter.AtMost(TokenCounter.Count(Asking.Request())) + Asking.Request().MaxOutputTokens;
        using var models = endpoint.Open(change: s => s with { Price = Price, Caps = new() { Document = new(120 + reserved, null) } });

        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);
        Assert.Equal(new Spend(120, Price.Of(new(100, 20, 64))), models.Book.Run);
        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);
        var e = await Assert.ThrowsAsync<BudgetExceededException>(() => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken));

        Assert.Equal((240m, 2), (e.Used, endpoint.Calls));
        await models.Model.AskAsync(Asking.Request() with { DocumentId = "another" }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Calls_at_the_same_time_cannot_exceed_a_cap_together()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(200));
        using var models = endpoint.Open(change: s => s with { Caps = new() { Run = new(1200, null) } });

        var calls = Enumerable.Range(0, 8).Select(_ => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken)).ToList();
        await Task.WhenAll(calls.Select(c => c.ContinueWith(_ => { }, TaskScheduler.Default)));

        Assert.Equal((2, 6), (calls.Count(c => c.IsCompletedSuccessfully), calls.Count(c => c.Exception?.InnerException is BudgetExceededException)));
    }

    [Fact]
    public async Task Repeats_that_may_have_been_charged_count_as_spent()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(TimeSpan.FromSeconds(2)), Replies.Answer());
        using var models = endpoint.Open(new ImpatientTime(TimeSpan.FromSeconds(1)), s => s with { Limits = s.Limits with { Total = TimeSpan.FromHours(2) } });

        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);

        Assert.Equal(120 + TokenCounter.AtMost(TokenCounter.Count(Asking.Request())), models.Book.Run.Tokens);
    }

    [Fact]
    public async Task A_failure_that_nobody_charges_for_costs_nothing()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400));
        using var models = endpoint.Open();

        await Assert.ThrowsAsync<ModelException>(() => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken));

        Assert.Equal(default, models.Book.Run);
    }

    [Fact]
    public void A_day_is_shared_by_all_runs_and_ends_at_midnight_of_its_zone()
    {
        using var folder = new TemporaryFolder();
        var clock = new FakeTimeProvider(new(2026, 11, 23, 14, 30, 0, TimeSpan.Zero));
        DayFile Day() => new(folder.PathOf("state"), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"), clock);

        Day().Add(new(100, 0.25m));
        Day().Add(new(50, 0.10m));
        Assert.Equal(new(150, 0.35m), Day().Total());

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(default, Day().Total());
    }

    [Fact]
    public void A_days_file_survives_a_line_that_was_cut_off_and_many_writers()
    {
        using var folder = new TemporaryFolder();
        var day = new DayFile(folder.Folder, TimeZoneInfo.Utc, new FakeTimeProvider(new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero)));
        Parallel.For(0, 40, _ => day.Add(new(1, 0.5m)));
        File.AppendAllText(Directory.GetFiles(folder.Folder).Single(), "12");

        Assert.Equal(new(40, 20m), day.Total());
    }

    private static BudgetCaps CapsOf(string scope, Cap cap) => scope switch
    {
        "Document" => new() { Document = cap },
        "Run" => new() { Run = cap },
        _ => new() { Day = cap },
    };
}
