namespace DocReview.Tests.Hosting;

/// <summary>Tests that change the environment or the console of the whole process run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWide
{
    public const string Name = "process-wide";
}
