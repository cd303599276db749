namespace DocReview.Models.Port;

/// <summary>Why there is no answer.</summary>
internal enum ModelFailure
{
    /// <summary>401: the key is wrong or has expired.</summary>
    KeyRefused,

    /// <summary>403: the key may not use this model, region or address.</summary>
    Forbidden,

    /// <summary>429 that time does not heal: the account has no credit.</summary>
    QuotaExhausted,

    /// <summary>404: no such model, or the base URL is wrong.</summary>
    NotFound,

    /// <summary>400 or 422, and no capability that could be stepped down.</summary>
    BadRequest,

    /// <summary>400 that names a feature the endpoint lacks; <see cref="ModelException.Feature"/>.</summary>
    Unsupported,

    /// <summary>400: a content filter declined the request. Endpoints turn it into an answer that is <see cref="ChatFinish.Refused"/>.</summary>
    Filtered,

    /// <summary>The request has more tokens than the model takes: halve the batch.</summary>
    TooLong,

    /// <summary>429 until the time or the attempts were used up.</summary>
    Throttled,

    /// <summary>No connection, or it broke off.</summary>
    Unreachable,

    /// <summary>No answer within the time of an attempt or of all attempts.</summary>
    TimedOut,

    /// <summary>5xx or 408 until the attempts were used up.</summary>
    ServerError,

    /// <summary>So many failures in a row that nothing is sent for a while.</summary>
    CircuitOpen,

    /// <summary>A redirect; it is not followed, since it would take document and key elsewhere.</summary>
    Redirected,

    /// <summary>200 with a body that is no JSON object: HTML of a proxy, a broken body, nothing at all.</summary>
    NotJson,

    /// <summary>200 with an error object in it.</summary>
    ErrorInSuccess,

    /// <summary>200 without an answer in it.</summary>
    NoChoices,

    /// <summary>200 without numbers of tokens; <c>Model:MissingUsage</c> can allow it.</summary>
    MissingUsage,

    /// <summary>Another model served than was asked for; <c>Model:ServedAs</c> can allow it.</summary>
    OtherModel,

    /// <summary>The body is larger than any answer should be.</summary>
    TooLarge,

    /// <summary>Not sent, because it could exceed a budget; <see cref="BudgetExceededException"/>.</summary>
    OverBudget,

    /// <summary>The SDK could not read what passed the checks.</summary>
    Unreadable,
}

/// <summary>Feature that an endpoint can lack.</summary>
internal enum EndpointFeature
{
    ResponseFormat,
    MaxCompletionTokens,
    Temperature,
    Seed,
}
