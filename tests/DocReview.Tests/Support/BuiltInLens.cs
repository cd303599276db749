using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Statements;
using DocReview.Hosting.Lenses;

namespace DocReview.Tests.Support;

/// <summary>The lens that ships with the program, loaded once for all tests.</summary>
internal static class BuiltInLens
{
    private static readonly Lazy<Lens> Loaded = new(() => LensCatalog.BesideProgram.Load(LensCatalog.DefaultLens));
    private static readonly Lazy<FindingTemplates> LoadedTemplates = new(() => FindingTemplates.Parse(LensCatalog.BesideProgram.Templates()));

    private static readonly Lazy<Addressing> LoadedAddressing = new(() => LensCatalog.BesideProgram.Addressing());

    public static Lens Lens => Loaded.Value;

    public static FindingTemplates Templates => LoadedTemplates.Value;

    public static Addressing Addressing => LoadedAddressing.Value;
}
