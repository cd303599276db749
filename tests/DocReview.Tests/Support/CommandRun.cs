using System.CommandLine;

namespace DocReview.Tests.Support;

/// <summary>Runs a command as the program would, with what it prints. Only for tests in the process-wide collection.</summary>
internal static class CommandRun
{
    public static async Task<(int Exit, string Output, string Error)> RunAsync(Command command, params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var written = new StringWriter();
        using var failed = new StringWriter();
        Console.SetOut(written);
        Console.SetError(failed);
        try
        {
            var root = new RootCommand { command };
            var exit = await root.Parse([command.Name, .. args]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
            return (exit, written.ToString(), failed.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
