using Spectre.Console;

namespace DocReview.Hosting.Reviewing;

/// <summary>Standard output as a console of the right width: a pipe or a file has none, and lines must not be broken there.</summary>
internal static class Terminal
{
    private const int Unbroken = 1000;

    public static IAnsiConsole Open()
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = Unbroken;
        return console;
    }
}
