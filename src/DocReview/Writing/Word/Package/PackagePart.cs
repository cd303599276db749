namespace DocReview.Writing.Word.Package;

/// <summary>A part of an Open Packaging Conventions package.</summary>
/// <param name="Name">Path in the package, without a leading slash.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Write">Writes the content to a stream, which stays open. Called once, in the order of the parts.</param>
internal sealed record PackagePart(string Name, string ContentType, Action<Stream> Write)
{
    /// <summary>A part of XML.</summary>
    public PackagePart(string name, string contentType, Action<XmlText> content)
        : this(name, contentType, (Stream stream) => XmlText.Write(stream, content))
    {
    }

    /// <summary>Read after the content is written, so that the content may add to them.</summary>
    public IEnumerable<PackageRelationship> Relationships { get; init; } = [];
}

/// <summary>A relationship with an explicit id.</summary>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool External = false);
