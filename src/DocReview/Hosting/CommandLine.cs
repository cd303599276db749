using System.CommandLine;
using System.Text;
using DocReview.Hosting.Commands;

namespace DocReview.Hosting;

/// <summary>The commands that a person can give.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command; the result is the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("""
            DocReview reviews cloud design documents against the AWS Well-Architected Framework
            and writes a Word report that you can edit and deliver.
            """);
        root.Subcommands.Add(ReviewCommand.Create());
        root.Subcommands.Add(CacheCommands.Create());
        root.Subcommands.Add(UpdateCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ReadCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(LensCommands.Create());
        root.Subcommands.Add(EvalCommands.Create());
        root.Subcommands.Add(ModelCommands.Create());

        // Without ICU, folding Japanese silently does nothing and every verdict would be wrong.
        if ("ﾊﾞ".Normalize(NormalizationForm.FormKC) != "バ")
        {
            await Console.Error.WriteLineAsync("This runtime lacks ICU (libicu), or DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is set. Install libicu or unset the variable.").ConfigureAwait(false);
            return ExitCodes.Usage;
        }

        var parsed = root.Parse(args);
        var exitCode = await parsed.InvokeAsync().ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
    }
}
