using DocReview.Hosting;
using DocReview.Reading.Isolation;

// Before anything else, and in a method that names nothing else: a reading child must start fast and load little.
return args is [ReadWorker.Verb] ? ReadWorker.Run() : await CommandLine.RunAsync(args);
