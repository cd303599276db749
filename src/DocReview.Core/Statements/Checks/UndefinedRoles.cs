using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements.Checks;

/// <summary>
/// Finds role names that a document uses but never introduces, where it introduces others: a reader cannot tell who is meant.
/// </summary>
internal static partial class UndefinedRoles
{
    private const int FewestDefinitions = 2;

    /// <summary>Each undefined role once, with the statement that first uses it and the roles that are defined, in document order.</summary>
    public static IEnumerable<UndefinedRole> Find(DesignDocument document, ImmutableArray<Statement> statements)
    {
        var defined = Defined(document, statements);
        if (defined.Count < FewestDefinitions) yield break;
        var found = new HashSet<string>(defined, StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            foreach (var role in Role().Matches(statement.Text).Select(m => m.Value).Where(r => !IsKnown(r, defined)))
            {
                if (found.Add(role)) yield return new(role, statement, [.. defined]);
            }
        }
    }

    public static IEnumerable<Diagnostic> Remarks(DesignDocument document, ImmutableArray<Statement> statements) =>
        Find(document, statements).Select(u => new Diagnostic(
            DiagnosticCodes.UndefinedRole,
            DiagnosticSeverity.Info,
            new(
                $"「{u.Role}」という役割が定義されないまま使われています。ほかの役割（{string.Join("、", u.Defined)}）との関係を明記してください。",
                $"The role \"{u.Role}\" is used without being defined. State how it relates to the defined roles ({string.Join(", ", u.Defined)})."),
            u.Statement.Location,
            u.Statement.SectionId,
            u.Statement.Id));

    private static SortedSet<string> Defined(DesignDocument document, ImmutableArray<Statement> statements)
    {
        var defined = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (Definition().Match(statement.Text) is { Success: true } match) defined.Add(match.Groups["r"].Value);
        }

        foreach (var table in document.Blocks.Select(b => b.Table).OfType<Table>())
        {
            var column = table.Header.Length > 0 && RoleColumn().IsMatch(table.Header[0]) ? 0 : -1;
            if (column < 0) continue;
            foreach (var row in table.Rows.Where(r => Role().Match(r[column]) is { Success: true } m && m.Length == r[column].Trim().Length)) defined.Add(row[column].Trim());
        }

        return defined;
    }

    // 情報システム部のセキュリティ担当者 is a セキュリティ担当者; a defined role inside a longer name is that role.
    private static bool IsKnown(string role, SortedSet<string> defined) =>
        defined.Any(d => role.EndsWith(d, StringComparison.Ordinal) || d.EndsWith(role, StringComparison.Ordinal));

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}ー々]{2,16}?(管理者|担当者|責任者|運用者|監査者|承認者)")]
    private static partial Regex Role();

    [GeneratedRegex(@"^「\**(?<r>[^」*]{2,20})\**」\s*(?:[:：]|とは|は、)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"役割|ロール|担当|利用者|ユーザー?種別|体制|アクター|権限名|グループ")]
    private static partial Regex RoleColumn();
}

/// <summary>A role that is used and not defined.</summary>
/// <param name="Role">Its name.</param>
/// <param name="Statement">The first statement that uses it.</param>
/// <param name="Defined">The roles that are defined, in ordinal order.</param>
internal sealed record UndefinedRole(string Role, Statement Statement, ImmutableArray<string> Defined);
