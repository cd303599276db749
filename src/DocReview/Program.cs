using System.CommandLine;
using System.Text;
using DocReview.Hosting;
using DocReview.Hosting.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("""
    DocReview reviews cloud design documents against the AWS Well-Architected Framework
    and writes a Word report that you can edit and deliver.
    """);
root.Subcommands.Add(ReviewCommand.Create());
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(LensCommands.Create());
root.Subcommands.Add(EvalCommands.Create());

// Without ICU, folding Japanese silently does nothing and every verdict would be wrong.
if ("ﾊﾞ".Normalize(NormalizationForm.FormKC) != "バ")
{
    Console.Error.WriteLine("This runtime lacks ICU (libicu), or DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is set. Install libicu or unset the variable.");
    return ExitCodes.Usage;
}

var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
