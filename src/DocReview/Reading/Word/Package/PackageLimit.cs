namespace DocReview.Reading.Word.Package;

/// <summary>Which of the <see cref="PackageLimits"/> a file passed.</summary>
internal enum PackageLimit
{
    Entries,
    ExpandedSize,
    ExpansionRatio,
    Characters,
    Elements,
    XmlDepth,
}
