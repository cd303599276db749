namespace DocReview.Core.Lenses.Loading;

/// <summary>Something wrong in a lens file.</summary>
/// <param name="File">File name as given.</param>
/// <param name="Path">JSON path, such as <c>$.bestPractices[2].criteria[0].toBe.en</c>.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
public sealed record LensProblem(string File, string Path, string Message)
{
    public override string ToString() => $"{File}: {Path}: {Message}";
}

/// <summary>The lens cannot be used; every problem found is named.</summary>
public sealed class LensException(IReadOnlyList<LensProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<LensProblem> Problems { get; } = problems;
}
