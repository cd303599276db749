namespace DocReview.Models.Configuration;

/// <summary>What a value by itself cannot tell: keys that need each other, addresses that must be safe.</summary>
internal static class ModelCheck
{
    /// <summary>Problems, each with its key and its remedy; none for the engine <c>offline</c> with unused settings.</summary>
    public static IEnumerable<string> Problems(ModelSettings settings)
    {
        if (settings.Limits.TotalSeconds < settings.Limits.AttemptSeconds)
            yield return $"Model:Limits:TotalSeconds ({settings.Limits.TotalSeconds}) is less than Model:Limits:AttemptSeconds ({settings.Limits.AttemptSeconds}); raise it.";
        if (settings.OtlpEndpoint.Length > 0 && Http(settings.OtlpEndpoint) is null)
            yield return $"Model:OtlpEndpoint: \"{settings.OtlpEndpoint}\" is no http or https address; use one such as http://localhost:4317, or leave it empty.";
        if (settings.Engine == ModelSettings.Offline) yield break;

        if (string.IsNullOrWhiteSpace(settings.Name))
            yield return $"Model:Name is empty; the engine {settings.Engine} needs the name of a model or deployment.";
        if (settings.KeyVariable.Length > 0 && settings.KeyFile.Length > 0)
            yield return "Model:KeyVariable and Model:KeyFile are both set; keep one.";
        if (settings.BaseUrl.Length > 0)
        {
            if (Http(settings.BaseUrl) is not { } url)
                yield return $"Model:BaseUrl: \"{settings.BaseUrl}\" is no http or https address; use one such as http://localhost:11434/v1, or leave it empty for the provider's own.";
            else if (url.UserInfo.Length > 0 || url.Query.Length > 0)
                yield return "Model:BaseUrl holds a name, password or query; keys go to Model:KeyVariable or Model:KeyFile.";
            else if (url.Scheme == Uri.UriSchemeHttp && !url.IsLoopback && !settings.AllowPlainHttp)
                yield return $"Model:BaseUrl: {settings.BaseUrl} would carry the document unencrypted over the network; use https, or set Model:AllowPlainHttp to true.";
        }
        else if (settings is { KeyVariable: "", KeyFile: "" })
        {
            yield return $"Model:KeyVariable is empty; the engine {settings.Engine} needs the name of the variable that holds the key (or Model:KeyFile), unless Model:BaseUrl names an endpoint without keys.";
        }
    }

    private static Uri? Http(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;
}
