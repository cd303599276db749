using System.Security.Cryptography;
using System.Text;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Rules;

namespace DocReview.Hosting.Reviewing;

/// <summary>Hashes of everything that decides the verdicts beside the document.</summary>
internal static class Fingerprint
{
    /// <param name="lens">The lens; its own hash covers its files and the shared word groups. Its rules decide together with the code of the core, which the build's id stands for.</param>
    /// <param name="prompts">Hashes of the prompts asked with; empty for the offline engine.</param>
    /// <param name="addressing">Content of the words that speak to a reviewer or a model.</param>
    /// <param name="templates">Content of the sentence templates.</param>
    /// <param name="config">The settings and options that shape the result, in a fixed order.</param>
    public static RunFingerprint Of(Lens lens, string prompts, string addressing, string templates, IEnumerable<string> config) => new(
        Prompts: Hash(prompts),
        Lens: lens.Sha256,
        Rules: Hash($"{typeof(Lens).Assembly.ManifestModule.ModuleVersionId}\n{string.Join(',', RuleSet.Codes(lens))}\n{lens.RulesSha256}\n{addressing}\n{templates}"),
        Config: Hash(string.Join('\n', config)));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
