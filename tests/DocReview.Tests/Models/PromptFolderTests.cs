using DocReview.Models.Prompts;
using DocReview.Tests.Support;

namespace DocReview.Tests.Models;

public sealed class PromptFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PromptFolderTests()
    {
        Write("skprompt.txt", "Say which criteria each statement speaks to.");
        Write("schema.json", """{ "type": "object" }""");
        Write("schema-in-words.txt", "Answer with one object.");
        Write("config.json", """{ "version": "1.0.0", "batchTokens": 1000, "maxOutputTokens": 2000 }""");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("classify-statements")]
    [InlineData("confirm-finding")]
    [InlineData("write-asis-tobe")]
    public void The_prompts_of_the_program_load(string name) =>
        Assert.Matches("^[0-9a-f]{64}$", PromptFolder.Load(Repository.PathOf("prompts"), name).Sha256);

    [Theory]
    [InlineData("classify-statements")]
    [InlineData("confirm-finding")]
    [InlineData("write-asis-tobe")]
    public void A_prompt_says_in_its_changelog_what_its_version_is(string name) =>
        Assert.Contains($"## {PromptFolder.Load(Repository.PathOf("prompts"), name).Version}\n", File.ReadAllText(Repository.PathOf("prompts", name, "CHANGELOG.md")), StringComparison.Ordinal);

    [Fact]
    public void Another_word_is_another_prompt_and_other_line_ends_are_not()
    {
        var before = Load().Sha256;
        Write("skprompt.txt", "Say which criteria each statement speaks to.\r\n");
        Assert.Equal(before, Load().Sha256);
        Write("skprompt.txt", "Say which criterion each statement speaks to.");
        Assert.NotEqual(before, Load().Sha256);
    }

    [Theory]
    [InlineData("""{ "version": "one", "batchTokens": 1000, "maxOutputTokens": 2000 }""", "$.version")]
    [InlineData("""{ "version": "1.0.0", "batchTokens": 1, "maxOutputTokens": 2000 }""", "$.batchTokens")]
    [InlineData("""{ "version": "1.0.0", "batchTokens": 1000, "maxOutputTokens": 2 }""", "$.maxOutputTokens")]
    [InlineData("""{ "version": "1.0.0", "batchTokens": 1000, "maxOutputTokens": 2000, "temprature": 1 }""", "temprature")]
    [InlineData("""{ "version": "1.0.0", "batchTokens": 1000 }""", "maxOutputTokens")]
    public void Settings_that_cannot_be_used_are_named_with_file_and_key(string config, string key)
    {
        Write("config.json", config);

        var error = Assert.Throws<FormatException>(Load);

        Assert.Contains("config.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(folder.Folder, "p", "schema.json"));

        Assert.Contains("schema.json", Assert.Throws<FormatException>(Load).Message, StringComparison.Ordinal);
    }

    private Prompt Load() => PromptFolder.Load(folder.Folder, "p");

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder.Folder, "p"));
        File.WriteAllText(Path.Combine(folder.Folder, "p", name), text);
    }
}
