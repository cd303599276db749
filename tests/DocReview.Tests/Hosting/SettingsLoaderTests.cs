using System.Text.Json.Nodes;
using DocReview.Hosting.Configuration;
using DocReview.Models.Configuration;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

[Collection(ProcessWide.Name)]
public sealed class SettingsLoaderTests
{
    private const string Schema = "\"$schema\": \"./docs/schemas/appsettings.schema.json\"";

    [Fact]
    public void Without_a_file_the_programs_own_settings_count()
    {
        using var folder = new TemporaryFolder();
        var settings = SettingsLoader.Load(folder.Folder);

        Assert.Equal(("aws-well-architected-security", "both", 100), (settings.Lens, settings.Report.Language, settings.Reading.MaxFileMegabytes));
    }

    [Fact]
    public void Files_are_read_in_a_child_process_unless_the_settings_say_otherwise()
    {
        using var folder = new TemporaryFolder();
        var reading = SettingsLoader.Load(folder.Folder).Reading;

        Assert.Equal(("process", 600, 60), (reading.Isolation, reading.MemoryLimitMegabytes, reading.TimeoutSeconds));
        Assert.Equal("inProcess", Load("\"Reading\": { \"Isolation\": \"inProcess\" }").Reading.Isolation);
    }

    [Fact]
    public void A_file_in_the_working_folder_counts() => Assert.Equal("ja", Load("\"Report\": { \"Language\": \"ja\" }").Report.Language);

    [Fact]
    public void Another_programs_file_does_not_count()
    {
        using var folder = new TemporaryFolder();
        folder.Write(SettingsLoader.FileName, """{ "Logging": { "LogLevel": "Debug" } }""");

        Assert.Equal("both", SettingsLoader.Load(folder.Folder).Report.Language);
    }

    [Theory]
    [InlineData("\"Lenz\": \"x\"", "Lenz")]
    [InlineData("\"Report\": { \"Colour\": \"red\" }", "Report:Colour")]
    [InlineData("\"Reading\": { \"MaxPages\": 3 }", "Reading:MaxPages")]
    [InlineData("\"Model\": { \"Temprature\": 3 }", "Model:Temprature")]
    [InlineData("\"Model\": { \"Limits\": { \"Tries\": 3 } }", "Model:Limits:Tries")]
    [InlineData("\"Model\": { \"Budget\": { \"Dollars\": 3 } }", "Model:Budget:Dollars")]
    public void An_unknown_key_is_refused_by_name(string json, string key) => Refused(json, key);

    [Theory]
    [InlineData("\"Report\": { \"Language\": \"fr\" }", "Report:Language")]
    [InlineData("\"Report\": { \"TimeZone\": \"Mars/Base\" }", "Report:TimeZone")]
    [InlineData("\"Report\": { \"Formats\": [ \"pdf\" ] }", "Report:Formats")]
    [InlineData("\"Report\": { \"LatinFont\": \"\" }", "Report:LatinFont")]
    [InlineData("\"Reading\": { \"MaxFileMegabytes\": 0 }", "Reading:MaxFileMegabytes")]
    [InlineData("\"Reading\": { \"MaxFileMegabytes\": \"much\" }", "MaxFileMegabytes")]
    [InlineData("\"Reading\": { \"Isolation\": \"thread\" }", "Reading:Isolation")]
    [InlineData("\"Reading\": { \"MemoryLimitMegabytes\": 100 }", "Reading:MemoryLimitMegabytes")]
    [InlineData("\"Reading\": { \"TimeoutSeconds\": 0 }", "Reading:TimeoutSeconds")]
    [InlineData("\"Lens\": \"\"", "Lens")]
    [InlineData("\"Model\": { \"Engine\": \"gemini\" }", "Model:Engine: use offline, openai or anthropic")]
    [InlineData("\"Model\": { \"Engine\": \"openai\", \"KeyVariable\": \"K\" }", "Model:Name is empty")]
    [InlineData("\"Model\": { \"Engine\": \"openai\", \"Name\": \"m\" }", "Model:KeyVariable is empty")]
    [InlineData("\"Model\": { \"Engine\": \"openai\", \"Name\": \"m\", \"KeyVariable\": \"K\", \"KeyFile\": \"f\" }", "keep one")]
    [InlineData("\"Model\": { \"Engine\": \"openai\", \"Name\": \"m\", \"BaseUrl\": \"localhost\" }", "Model:BaseUrl")]
    [InlineData("\"Model\": { \"Engine\": \"openai\", \"Name\": \"m\", \"BaseUrl\": \"http://models.example/v1\" }", "Model:AllowPlainHttp")]
    [InlineData("\"Model\": { \"Engine\": \"openai\", \"Name\": \"m\", \"BaseUrl\": \"https://user:pw@models.example/v1\" }", "Model:BaseUrl holds a name")]
    [InlineData("\"Model\": { \"OnFailure\": \"ignore\" }", "Model:OnFailure")]
    [InlineData("\"Model\": { \"OtlpEndpoint\": \"collector\" }", "Model:OtlpEndpoint")]
    [InlineData("\"Model\": { \"Limits\": { \"AttemptSeconds\": 10 } }", "Model:Limits:AttemptSeconds: use 120 to 3600 seconds")]
    [InlineData("\"Model\": { \"Limits\": { \"AttemptSeconds\": 900 } }", "Model:Limits:TotalSeconds (300) is less")]
    [InlineData("\"Model\": { \"Budget\": { \"PricePerRun\": -1 } }", "Model:Budget:PricePerRun")]
    public void A_bad_value_is_refused_with_its_key(string json, string key) => Refused(json, key);

    [Theory]
    [InlineData("Key")]
    [InlineData("ApiKey")]
    public void A_key_in_the_configuration_is_refused_without_repeating_it(string name)
    {
        var e = Assert.Throws<SettingsException>(() => Load($"\"Model\": {{ \"{name}\": \"sk-oops\" }}"));

        Assert.Contains("Model:KeyVariable", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-oops", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_on_this_machine_needs_no_key()
    {
        var model = Load("\"Model\": { \"Engine\": \"openai\", \"Name\": \"qwen3\", \"BaseUrl\": \"http://localhost:11434/v1\", \"ServedAs\": [ \"qwen*\" ] }").Model;

        Assert.Equal(("openai", "qwen3", "qwen*", 120, 8), (model.Engine, model.Name, model.ServedAs.Single(), model.Limits.AttemptSeconds, model.Limits.Concurrency));
    }

    [Fact]
    public void Every_model_setting_stands_in_the_schema_and_in_the_shipped_file()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "schemas", "appsettings.schema.json")))!["properties"]!["Model"]!["properties"]!.AsObject();
        var shipped = JsonNode.Parse(File.ReadAllText(Repository.PathOf("appsettings.json")))!["Model"]!.AsObject();
        string[] Names<T>() => [.. typeof(T).GetProperties().Select(p => p.Name)];

        Assert.Equal(Names<ModelSettings>(), schema.Select(p => p.Key));
        Assert.Equal(Names<ModelSettings>(), shipped.Select(p => p.Key));
        Assert.Equal(Names<LimitSettings>(), shipped["Limits"]!.AsObject().Select(p => p.Key));
        Assert.Equal(Names<BudgetSettings>(), shipped["Budget"]!.AsObject().Select(p => p.Key));
        Assert.Equal(Names<LimitSettings>(), schema["Limits"]!["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(Names<BudgetSettings>(), schema["Budget"]!["properties"]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public void Broken_json_is_refused_with_its_file() => Refused("\"Lens\": ", SettingsLoader.FileName);

    [Fact]
    public void The_environment_overrides_the_file()
    {
        Environment.SetEnvironmentVariable("DOCREVIEW__Report__Language", "en");
        try
        {
            Assert.Equal("en", Load("\"Report\": { \"Language\": \"ja\" }").Report.Language);
        }
        finally
        {
            Environment.SetEnvironmentVariable("DOCREVIEW__Report__Language", null);
        }
    }

    [Fact]
    public void A_bad_value_in_the_environment_is_refused()
    {
        Environment.SetEnvironmentVariable("DOCREVIEW__Reading__MaxFileMegabytes", "-1");
        try
        {
            Refused("\"Lens\": \"x\"", "MaxFileMegabytes");
        }
        finally
        {
            Environment.SetEnvironmentVariable("DOCREVIEW__Reading__MaxFileMegabytes", null);
        }
    }

    private static Settings Load(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write(SettingsLoader.FileName, $"{{ {Schema}, {json} }}");
        return SettingsLoader.Load(folder.Folder);
    }

    private static void Refused(string json, string named) =>
        Assert.Contains(named, Assert.Throws<SettingsException>(() => Load(json)).Message, StringComparison.Ordinal);
}
