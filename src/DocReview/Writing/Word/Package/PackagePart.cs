namespace DocReview.Writing.Word.Package;

/// <summary>A part of an Open Packaging Conventions package.</summary>
/// <param name="Name">Path in the package, without a leading slash.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Bytes">Content.</param>
internal sealed record PackagePart(string Name, string ContentType, byte[] Bytes)
{
    public IReadOnlyList<PackageRelationship> Relationships { get; init; } = [];
}

/// <summary>A relationship with an explicit id.</summary>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool External = false);
