namespace DocReview.Models.Limits;

/// <summary>Time, retries and concurrency of the calls to one endpoint.</summary>
internal sealed record ModelLimits
{
    /// <summary>Time of one attempt. Models take a minute and more for a long answer.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Time of all attempts and the waits between them.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>How often a failed request is sent again.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>Most calls under way at once, in the whole process.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>Wait before the first retry when the endpoint names none; doubles with each.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Connections are renewed, so that a change of address is seen.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Share of failed attempts within two attempts' time that opens the circuit.</summary>
    public double CircuitRatio { get; init; } = 0.9;

    /// <summary>Attempts within that time before a share means anything.</summary>
    public int CircuitCalls { get; init; } = 20;

    /// <summary>How long nothing is sent then.</summary>
    public TimeSpan CircuitBreak { get; init; } = TimeSpan.FromSeconds(30);
}
