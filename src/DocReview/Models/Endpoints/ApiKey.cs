namespace DocReview.Models.Endpoints;

/// <summary>A key that prints as its origin. Only a request header sees its value.</summary>
internal sealed class ApiKey
{
    private readonly string value;

    private ApiKey(string value, string origin) => (this.value, Origin) = (value, origin);

    /// <summary>Where it came from, such as <c>variable OPENAI_API_KEY</c>.</summary>
    public string Origin { get; }

    /// <summary>Takes the key from an environment variable, or else from a file; null when neither is named.</summary>
    /// <exception cref="KeyException">What is named holds no usable key; the message does not repeat it.</exception>
    public static ApiKey? From(string variable, string file)
    {
        if (variable.Length > 0) return Of(Environment.GetEnvironmentVariable(variable) ?? "", $"variable {variable}");
        if (file.Length == 0) return null;
        try
        {
            return Of(File.ReadAllText(file), $"file {file}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KeyException($"the file {file} cannot be read ({e.GetType().Name}); Model:KeyFile must name a file that holds the key and nothing else");
        }
    }

    /// <exception cref="KeyException">The text is no key.</exception>
    public static ApiKey Of(string text, string origin)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) throw new KeyException($"the {origin} holds no key; put the key there, or name another place with Model:KeyVariable or Model:KeyFile");
        if (trimmed.Any(c => c is <= ' ' or > '~')) throw new KeyException($"the {origin} holds more than a key; it must be one line of ASCII characters without spaces");
        return new(trimmed, origin);
    }

    /// <summary>The value, for a request header and nothing else.</summary>
    public string Reveal() => value;

    /// <summary>The text without the key.</summary>
    public string RemoveFrom(string text) => text.Replace(value, "***", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Origin;
}

/// <summary>There is no usable key where the configuration says; the message names the place and the remedy.</summary>
internal sealed class KeyException(string message) : Exception(message);
