using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Hosting.Configuration;
using DocReview.Models.Classifying;
using DocReview.Models.Configuration;
using DocReview.Models.Prompts;

namespace DocReview.Hosting.ModelAccess;

/// <summary>Makes the engine with a model from settings, prompts and the store of answers.</summary>
internal static class ModelEngines
{
    private const string ClassifyPrompt = "classify-statements";
    private const string ConfirmPrompt = "confirm-finding";

    /// <summary>The prompts a review asks with.</summary>
    /// <exception cref="SettingsException">A prompt folder cannot be used; the message names file and key.</exception>
    public static (Prompt Classify, Prompt Confirm) Prompts()
    {
        try
        {
            var root = Path.Combine(AppContext.BaseDirectory, "prompts");
            return (PromptFolder.Load(root, ClassifyPrompt), PromptFolder.Load(root, ConfirmPrompt));
        }
        catch (FormatException e)
        {
            throw new SettingsException(e.Message, e);
        }
    }

    /// <summary>Where answers are kept.</summary>
    public static AnswerStore Answers(ModelSettings settings) => new(settings.AnswerFolder.Length > 0 ? settings.AnswerFolder : Path.Combine(ModelHost.StateFolder, "answers"));

    private static MaskPatterns Patterns()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "lenses", "common", "masking.json");
        try
        {
            return MaskPatterns.Parse(File.ReadAllText(file));
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or System.Text.Json.JsonException or IOException)
        {
            throw new SettingsException($"{file}: {e.Message}", e);
        }
    }

    public static ModelEngine Open(ModelHost host, ModelSettings settings, Lens lens, IClassifier offline)
    {
        var (classify, confirm) = Prompts();
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
            Mask = settings.Mask ? new Mask(Patterns(), [.. settings.MaskNames], MaskKey.Of(ModelHost.StateFolder)) : null,
            FallsBack = settings.OnFailure == ModelSettings.Offline,
        });
    }
}
