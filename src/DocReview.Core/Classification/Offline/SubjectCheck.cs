using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Classification.Offline;

/// <summary>Says when a document is nothing the lens can judge, such as an approval form: its silence means nothing then.</summary>
public static class SubjectCheck
{
    public static Diagnostic? Find(Lens lens, ImmutableArray<Statement> statements)
    {
        if (lens.Subject is not { } subject || statements.IsEmpty) return null;
        var index = new TermIndex();
        var words = subject.Words.Select(index.Register).ToArray();
        index.Seal();
        var folder = new TextFolder(lens.Variants);
        var seen = new HashSet<int>();
        foreach (var statement in statements)
        {
            var hits = index.Find(folder.Fold(statement.Text));
            seen.UnionWith(words.Where(hits.Has));
            if (seen.Count >= subject.AtLeast) return null;
        }

        return new(
            DiagnosticCodes.NotADesignDocument,
            DiagnosticSeverity.Error,
            new(
                "システム設計に関する記述がほとんど見つかりません。設計書ではない文書の可能性があります。対象のファイルを確認してください。",
                "Hardly anything about a system design was found; this may not be a design document. Check that it is the right file."));
    }
}
