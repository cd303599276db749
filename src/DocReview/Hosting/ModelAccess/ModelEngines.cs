using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Guardrails.Prose;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Hosting.Configuration;
using DocReview.Models.Classifying;
using DocReview.Models.Configuration;
using DocReview.Models.Prompts;
using DocReview.Models.Texts;

namespace DocReview.Hosting.ModelAccess;

/// <summary>Makes the engine with a model from settings, prompts and the store of answers.</summary>
internal static class ModelEngines
{
    private const string ClassifyPrompt = "classify-statements";
    private const string ConfirmPrompt = "confirm-finding";
    private const string WritePrompt = "write-asis-tobe";

    /// <summary>The prompts a review asks with.</summary>
    /// <exception cref="SettingsException">A prompt folder cannot be used; the message names file and key.</exception>
    public static (Prompt Classify, Prompt Confirm, Prompt Write) Prompts()
    {
        try
        {
            var root = Path.Combine(AppContext.BaseDirectory, "prompts");
            return (PromptFolder.Load(root, ClassifyPrompt), PromptFolder.Load(root, ConfirmPrompt), PromptFolder.Load(root, WritePrompt));
        }
        catch (FormatException e)
        {
            throw new SettingsException(e.Message, e);
        }
    }

    /// <summary>Where answers are kept.</summary>
    public static AnswerStore Answers(ModelSettings settings) => new(settings.AnswerFolder.Length > 0 ? settings.AnswerFolder : Path.Combine(ModelHost.StateFolder, "answers"));

    /// <summary>The writer of texts; null where the templates' are to stand.</summary>
    public static ModelFindingWriter? Writer(ModelHost host, ModelSettings settings) => settings.WriteTexts
        ? new(host.Models.Model, Answers(settings), Prompts().Write, host.Models.Endpoint.Model, settings.Limits.MaxOutputTokens, Common("services.json", ServiceList.Parse), MaskOf(settings))
        : null;

    private static Mask? MaskOf(ModelSettings settings) =>
        settings.Mask ? new Mask(Common("masking.json", MaskPatterns.Parse), [.. settings.MaskNames], MaskKey.Of(ModelHost.StateFolder)) : null;

    private static T Common<T>(string name, Func<string, T> parse)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "lenses", "common", name);
        try
        {
            return parse(File.ReadAllText(file));
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or System.Text.Json.JsonException or IOException)
        {
            throw new SettingsException($"{file}: {e.Message}", e);
        }
    }

    public static ModelEngine Open(ModelHost host, ModelSettings settings, Lens lens, IClassifier offline)
    {
        var (classify, confirm, _) = Prompts();
        return new(new()
        {
            Chat = host.Models.Model,
            Name = settings.Engine,
            Model = host.Models.Endpoint.Model,
            Classify = classify,
            Confirm = confirm,
            MaxOutputTokens = settings.Limits.MaxOutputTokens,
            Answers = Answers(settings),
            Offline = offline,
            Folder = new TextFolder(lens.Variants),
            Mask = MaskOf(settings),
            FallsBack = settings.OnFailure == ModelSettings.Offline,
        });
    }
}
