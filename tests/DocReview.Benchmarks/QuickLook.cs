using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace DocReview.Benchmarks;

/// <summary>Runs each step a few times in this process and prints the median: a first look, not a measurement to quote.</summary>
internal static class QuickLook
{
    private const int Runs = 10;

    public static void Run()
    {
        using var steps = new ReviewSteps();
        steps.Setup();
        foreach (var method in typeof(ReviewSteps).GetMethods().Where(m => m.GetCustomAttribute<BenchmarkAttribute>() is not null))
        {
            method.Invoke(steps, null);
            var times = Enumerable.Range(0, Runs).Select(_ => Time(() => method.Invoke(steps, null))).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{method.Name,-20} {times[Runs / 2],8:0.0} ms"));
        }
    }

    private static double Time(Action action)
    {
        var from = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
