using System.CommandLine;
using DocReview.Hosting.Commands;

var root = new RootCommand("Reviews cloud design documents against the AWS Well-Architected Framework.");
root.Subcommands.Add(LensCommands.Create());
return await root.Parse(args).InvokeAsync();
