using System.ComponentModel.DataAnnotations;

namespace DocReview.Models.Configuration;

/// <summary>The section <c>Model</c> of the configuration.</summary>
internal sealed class ModelSettings
{
    public const string Offline = "offline";
    public const string OpenAi = "openai";
    public const string Anthropic = "anthropic";

    /// <summary><c>offline</c>: no model; <c>openai</c>: any endpoint compatible with OpenAI's chat completions; <c>anthropic</c>.</summary>
    [AllowedValues(Offline, OpenAi, Anthropic, ErrorMessage = "use offline, openai or anthropic.")]
    public string Engine { get; set; } = Offline;

    /// <summary>Empty for the provider's own.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Name of the model or deployment.</summary>
    public string Name { get; set; } = "";

    /// <summary>Other names that may serve; <c>*</c> at the end stands for anything.</summary>
    public string[] ServedAs { get; set; } = [];

    /// <summary>Environment variable that holds the key.</summary>
    public string KeyVariable { get; set; } = "";

    /// <summary>File that holds the key and nothing else.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>Whether http without TLS may be used beyond this machine.</summary>
    public bool AllowPlainHttp { get; set; }

    /// <summary><c>stop</c>: an endpoint that fails ends the review; <c>offline</c>: the offline engine goes on, and every row says so.</summary>
    [AllowedValues("stop", "offline", ErrorMessage = "use stop or offline.")]
    public string OnFailure { get; set; } = "stop";

    /// <summary><c>refuse</c> or <c>estimate</c> answers without numbers of tokens.</summary>
    [AllowedValues("refuse", "estimate", ErrorMessage = "use refuse or estimate.")]
    public string MissingUsage { get; set; } = "refuse";

    /// <summary>Price list; empty for the one of the program.</summary>
    public string PriceFile { get; set; } = "";

    /// <summary>Whether every call is written to a file beside the results.</summary>
    /// <summary>Where answers are kept; empty for the folder of this user's state.</summary>
    public string AnswerFolder { get; set; } = "";

    /// <summary>Whether the model writes AS-IS and TO-BE of practices with evidence; otherwise the templates' texts stand.</summary>
    public bool WriteTexts { get; set; } = true;

    /// <summary>Whether personal data, account numbers, addresses and keys are hidden from the model.</summary>
    public bool Mask { get; set; } = true;

    /// <summary>Names to hide with them: people, companies, systems.</summary>
    public string[] MaskNames { get; set; } = [];

    public bool Ledger { get; set; }

    /// <summary>Where traces and metrics go by OTLP; empty for nowhere.</summary>
    public string OtlpEndpoint { get; set; } = "";

    public LimitSettings Limits { get; set; } = new();

    public BudgetSettings Budget { get; set; } = new();
}

/// <summary>The section <c>Model:Limits</c>.</summary>
internal sealed class LimitSettings
{
    [Range(120, 3600, ErrorMessage = "use 120 to 3600 seconds; models need more than a minute for long answers.")]
    public int AttemptSeconds { get; set; } = 120;

    [Range(300, 14_400, ErrorMessage = "use 300 to 14400 seconds.")]
    public int TotalSeconds { get; set; } = 300;

    [Range(0, 10, ErrorMessage = "use 0 to 10.")]
    public int Retries { get; set; } = 5;

    [Range(1, 64, ErrorMessage = "use 1 to 64.")]
    public int Concurrency { get; set; } = 8;

    [Range(256, 128_000, ErrorMessage = "use 256 to 128000 tokens.")]
    public int MaxOutputTokens { get; set; } = 8000;
}

/// <summary>The section <c>Model:Budget</c>; 0 for no cap. Prices are in the currency of the price list.</summary>
internal sealed class BudgetSettings
{
    private const string Least = "use 0 for no cap, or more.";

    [Range(0, long.MaxValue, ErrorMessage = Least)]
    public long TokensPerDocument { get; set; } = 2_000_000;

    [Range(0, long.MaxValue, ErrorMessage = Least)]
    public long TokensPerRun { get; set; }

    [Range(0, long.MaxValue, ErrorMessage = Least)]
    public long TokensPerDay { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = Least)]
    public decimal PricePerDocument { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = Least)]
    public decimal PricePerRun { get; set; }

    [Range(0, 1_000_000_000, ErrorMessage = Least)]
    public decimal PricePerDay { get; set; }
}
