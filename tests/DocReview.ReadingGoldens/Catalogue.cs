using DocReview.ReadingGoldens.Documents;

namespace DocReview.ReadingGoldens;

/// <summary>The documents that are built from code.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<DocumentAuthor> All =>
        [OrderPlatform.Build(), LibrarySystem.Build(), FactoryIot.Build(), ParcelTracking.Build(), NurseryEnrolment.Build()];
}
