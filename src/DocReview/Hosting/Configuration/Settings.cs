using System.ComponentModel.DataAnnotations;
using DocReview.Models.Configuration;

namespace DocReview.Hosting.Configuration;

/// <summary>What <c>appsettings.json</c>, <c>DOCREVIEW__…</c> variables and options configure.</summary>
internal sealed class Settings
{
    /// <summary>Lens id or file.</summary>
    [Required]
    public string Lens { get; set; } = "aws-well-architected-security";

    public ReportSettings Report { get; set; } = new();

    public ReadingSettings Reading { get; set; } = new();

    public ModelSettings Model { get; set; } = new();
}

internal sealed class ReportSettings
{
    /// <summary><c>ja</c>, <c>en</c> or <c>both</c>.</summary>
    [AllowedValues("ja", "en", "both")]
    public string Language { get; set; } = "both";

    /// <summary><c>docx</c>, <c>json</c>; both when none is named. (Binding adds to a default instead of replacing it.)</summary>
    public string[] Formats { get; set; } = [];

    /// <summary>IANA id of the zone that the date on the cover is taken in, whatever machine runs.</summary>
    [Required]
    public string TimeZone { get; set; } = "Asia/Tokyo";

    [Required]
    public string EastAsianFont { get; set; } = "游ゴシック";

    [Required]
    public string LatinFont { get; set; } = "Segoe UI";
}

internal sealed class ReadingSettings
{
    public const string InChildProcess = "process";

    /// <summary>Largest file that is read, in MiB.</summary>
    [Range(1, 1000)]
    public int MaxFileMegabytes { get; set; } = 100;

    /// <summary><c>process</c>: each file is read in a child process; <c>inProcess</c>: in this one, for documents that are trusted.</summary>
    [AllowedValues(InChildProcess, "inProcess")]
    public string Isolation { get; set; } = InChildProcess;

    /// <summary>Memory of one reading child, in MiB.</summary>
    [Range(200, 16_000)]
    public int MemoryLimitMegabytes { get; set; } = 600;

    /// <summary>Wall clock of reading one file, before its size is added.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; set; } = 60;
}
