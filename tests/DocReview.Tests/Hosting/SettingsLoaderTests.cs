using DocReview.Hosting.Configuration;
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
    public void A_bad_value_is_refused_with_its_key(string json, string key) => Refused(json, key);

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
