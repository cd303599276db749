using System.CommandLine;
using System.Text;
using DocReview.Hosting.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("""
    DocReview reviews cloud design documents against the AWS Well-Architected Framework
    and writes a Word report that you can edit and deliver.
    """);
root.Subcommands.Add(ReviewCommand.Create());
root.Subcommands.Add(LensCommands.Create());
root.Subcommands.Add(EvalCommands.Create());
return await root.Parse(args).InvokeAsync();
