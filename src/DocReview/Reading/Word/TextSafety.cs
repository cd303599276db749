using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Word;

/// <summary>
/// Replaces what no writer can write (lone surrogates, control characters, non-characters) in everything that leaves the reader, and
/// counts characters that only their font can explain.
/// </summary>
internal sealed class TextSafety
{
    private int illegal;
    private int privateUse;

    /// <summary>The document with safe text, and one diagnostic for each kind of character found.</summary>
    public static RawDocument Apply(RawDocument document)
    {
        var safety = new TextSafety();
        var blocks = document.Blocks.Select(safety.Block).ToImmutableArray();
        var diagnostics = document.Diagnostics.Select(safety.Diagnostic).ToImmutableArray();
        var title = document.Title is { } text ? safety.Text(text) : null;
        if (safety.illegal > 0) diagnostics = diagnostics.Add(WordDiagnostics.IllegalCharacters(safety.illegal));
        if (safety.privateUse > 0) diagnostics = diagnostics.Add(WordDiagnostics.PrivateGlyphs(safety.privateUse));
        return document with { Title = title, Blocks = blocks, Diagnostics = diagnostics };
    }

    private RawBlock Block(RawBlock block) => block with
    {
        Text = Text(block.Text),
        Marker = block.Marker is { } marker ? Text(marker) : null,
        AltText = block.AltText is { } alt ? Text(alt) : null,
        ComputedNumber = block.ComputedNumber is { } number ? Text(number) : null,
        Table = block.Table is { } table ? table with { Cells = [.. table.Cells.Select(c => c with { Text = Text(c.Text) })] } : null,
    };

    private Diagnostic Diagnostic(Diagnostic diagnostic) =>
        diagnostic with { Message = new LocalizedText(Text(diagnostic.Message.Ja), Text(diagnostic.Message.En)) };

    private string Text(string text)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe?.Append(c).Append(text[i + 1]);
                i++;
                continue;
            }

            if (c is >= '\uE000' and <= '\uF8FF') privateUse++;
            var isIllegal = (char.IsControl(c) && c is not '\n' and not '\t') || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or '\uFFFD';
            if (isIllegal)
            {
                illegal++;
                safe ??= new StringBuilder(text.Length).Append(text, 0, i);
            }

            safe?.Append(isIllegal ? '\uFFFD' : c);
        }

        return safe?.ToString() ?? text;
    }
}
