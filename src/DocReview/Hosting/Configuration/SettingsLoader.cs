using System.ComponentModel.DataAnnotations;
using DocReview.Models.Configuration;
using Microsoft.Extensions.Configuration;

namespace DocReview.Hosting.Configuration;

/// <summary>The configuration cannot be used; the message names the key and the remedy.</summary>
internal sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Reads and checks the configuration: <c>appsettings.json</c> in the working folder or beside the program, then <c>DOCREVIEW__…</c>.</summary>
internal static class SettingsLoader
{
    public const string FileName = "appsettings.json";
    public const string EnvironmentPrefix = "DOCREVIEW__";

    // Binding appends to a list, so the default cannot stand in the settings themselves.
    private static readonly string[] DefaultFormats = ["docx", "json"];

    private static readonly string[] KeysThatAreSecret = ["Key", "ApiKey"];

    /// <param name="workingFolder">Where the configuration is looked for first.</param>
    /// <param name="engine">Engine that was asked for instead of Model:Engine; null for none. It is checked like the configured one.</param>
    /// <exception cref="SettingsException">A key is unknown or its value is not allowed.</exception>
    public static Settings Load(string workingFolder, string? engine = null)
    {
        var path = FindFile(workingFolder);
        var file = $"{path} or a {EnvironmentPrefix}… variable";
        var settings = new Settings();
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddJsonFile(path, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables(EnvironmentPrefix)
                .AddInMemoryCollection(engine is null ? [] : [new("Model:Engine", engine)])
                .Build();
            RefuseUnknown(configuration, file);
            configuration.Bind(settings);
            if (!configuration.GetSection("Report:Formats").Exists()) settings.Report.Formats = [.. DefaultFormats];
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or FormatException)
        {
            // Of a broken file the inner exception knows the place; of a value that does not bind the outer one knows the key.
            var message = e is InvalidDataException ? e.InnerException?.Message ?? e.Message : e.Message;
            throw new SettingsException($"{file}: {message}", e);
        }

        Check(settings, "", file);
        Check(settings.Report, "Report:", file);
        Check(settings.Reading, "Reading:", file);
        CheckModel(settings.Model, file);
        if (settings.Report.Formats.Length == 0) settings.Report.Formats = ["docx", "json"];
        CheckFormats(settings.Report.Formats, file);
        CheckTimeZone(settings.Report.TimeZone, file);
        return settings;
    }

    private static string FindFile(string workingFolder)
    {
        var local = Path.Combine(workingFolder, FileName);
        return IsOurs(local) ? local : Path.Combine(AppContext.BaseDirectory, FileName);
    }

    // A working folder may hold another program's appsettings.json; ours names our schema.
    private static bool IsOurs(string path) =>
        File.Exists(path) && File.ReadLines(path).Take(10).Any(l => l.Contains("docs/schemas/appsettings.schema.json", StringComparison.Ordinal));

    private static void RefuseUnknown(IConfigurationRoot configuration, string file)
    {
        string[] known = ["$schema", "Lens", "Report", "Reading", "Model"];
        string[] report = ["Language", "Formats", "TimeZone", "EastAsianFont", "LatinFont"];
        string[] reading = ["MaxFileMegabytes", "Isolation", "MemoryLimitMegabytes", "TimeoutSeconds"];
        Refuse(configuration.GetChildren(), known, "");
        Refuse(configuration.GetSection("Report").GetChildren(), report, "Report:");
        Refuse(configuration.GetSection("Reading").GetChildren(), reading, "Reading:");
        RefuseKeys(configuration, file);
        Refuse(configuration.GetSection("Model").GetChildren(), Names<ModelSettings>(), "Model:");
        Refuse(configuration.GetSection("Model:Limits").GetChildren(), Names<LimitSettings>(), "Model:Limits:");
        Refuse(configuration.GetSection("Model:Budget").GetChildren(), Names<BudgetSettings>(), "Model:Budget:");

        void Refuse(IEnumerable<IConfigurationSection> sections, string[] names, string prefix)
        {
            foreach (var section in sections.Where(s => !names.Contains(s.Key, StringComparer.OrdinalIgnoreCase)))
                throw new SettingsException($"{file}: the key \"{prefix}{section.Key}\" is not known; known here: {string.Join(", ", names)}.");
        }
    }

    private static string[] Names<T>() => [.. typeof(T).GetProperties().Select(p => p.Name)];

    // A key in a file that is shared and versioned is no secret any more.
    private static void RefuseKeys(IConfigurationRoot configuration, string file)
    {
        foreach (var name in KeysThatAreSecret.Where(n => configuration.GetSection($"Model:{n}").Exists()))
            throw new SettingsException($"{file}: Model:{name}: keys do not belong into the configuration. Put the key into an environment variable and its name into Model:KeyVariable, or into a file and its path into Model:KeyFile.");
    }

    private static void CheckModel(ModelSettings model, string file)
    {
        Check(model, "Model:", file);
        Check(model.Limits, "Model:Limits:", file);
        Check(model.Budget, "Model:Budget:", file);
        var problems = ModelCheck.Problems(model).Select(p => $"{file}: {p}").ToList();
        if (problems.Count > 0) throw new SettingsException(string.Join(Environment.NewLine, problems));
    }

    private static void Check(object settings, string prefix, string file)
    {
        var results = new List<ValidationResult>();
        if (Validator.TryValidateObject(settings, new(settings), results, validateAllProperties: true)) return;
        throw new SettingsException(string.Join(Environment.NewLine, results.Select(r => $"{file}: {prefix}{string.Join(", ", r.MemberNames)}: {r.ErrorMessage}")));
    }

    private static void CheckFormats(string[] formats, string file)
    {
        foreach (var format in formats.Where(f => f is not ("docx" or "json")))
            throw new SettingsException($"{file}: Report:Formats: \"{format}\" is not known; use docx, json.");
    }

    private static void CheckTimeZone(string id, string file)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out _))
            throw new SettingsException($"{file}: Report:TimeZone: \"{id}\" is no time zone; use an IANA id such as Asia/Tokyo.");
    }
}
