using System.Buffers;
using System.Text;

namespace DocReview.Writing.Word.Package;

/// <summary>
/// Writes XML as UTF-8 on one line, names as they are given, prefixes included. A report has fifty thousand elements, all named in this
/// program: <see cref="System.Xml.XmlWriter"/> checks each name and resolves each prefix, which took longer than everything else in the
/// report together. What comes from a document (texts and values) is cleaned of what XML forbids, and escaped.
/// </summary>
internal sealed class XmlText : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"");

    private readonly StreamWriter _out;
    private readonly Stack<(string Prefix, string Name)> _open = new();
    private bool _inTag;

    private XmlText(Stream output) =>
        _out = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true);

    /// <summary>Characters left out because XML forbids them: controls, lone surrogates, U+FFFE and U+FFFF.</summary>
    public int RemovedCharacters { get; private set; }

    /// <summary>Writes a whole part, with its declaration, to a stream that stays open.</summary>
    /// <exception cref="InvalidOperationException">The content left an element open.</exception>
    public static void Write(Stream output, Action<XmlText> content)
    {
        using var xml = new XmlText(output);
        xml._out.Write("""<?xml version="1.0" encoding="utf-8" standalone="yes"?>""");
        content(xml);
        if (xml._open.TryPeek(out var open)) throw new InvalidOperationException($"{open.Name} is still open.");
    }

    /// <param name="prefix">Namespace prefix; declared by the caller on this element or around it. Empty = none.</param>
    /// <param name="name">Local name.</param>
    public void Open(string prefix, string name)
    {
        EndTag();
        _out.Write('<');
        WriteName(prefix, name);
        _open.Push((prefix, name));
        _inTag = true;
    }

    /// <summary>An attribute of the element just opened. Tabs and line breaks in the value become spaces.</summary>
    /// <exception cref="InvalidOperationException">The element has content already.</exception>
    public void Attribute(string prefix, string name, string value)
    {
        if (!_inTag) throw new InvalidOperationException($"Attribute {name} after the content of its element.");
        _out.Write(' ');
        WriteName(prefix, name);
        _out.Write("=\"");
        WriteEscaped(value);
        _out.Write('"');
    }

    /// <summary>An attribute without a prefix.</summary>
    public void Attribute(string name, string value) => Attribute("", name, value);

    /// <summary>An element that holds text only.</summary>
    public void Element(string prefix, string name, string text)
    {
        Open(prefix, name);
        Text(text);
        Close();
    }

    /// <summary>Text content. Tabs and line breaks become spaces.</summary>
    public void Text(string text)
    {
        EndTag();
        WriteEscaped(text);
    }

    public void Close()
    {
        var (prefix, name) = _open.Pop();
        if (_inTag)
        {
            _inTag = false;
            _out.Write(" />");
            return;
        }

        _out.Write("</");
        WriteName(prefix, name);
        _out.Write('>');
    }

    public void Dispose() => _out.Dispose();

    private void WriteName(string prefix, string name)
    {
        if (prefix.Length > 0)
        {
            _out.Write(prefix);
            _out.Write(':');
        }

        _out.Write(name);
    }

    private void EndTag()
    {
        if (!_inTag) return;
        _inTag = false;
        _out.Write('>');
    }

    private void WriteEscaped(string text)
    {
        var clean = AllowedText.Clean(text);
        RemovedCharacters += text.Length - clean.Length;
        var rest = clean.AsSpan();
        while (rest.IndexOfAny(Escaped) is var next and >= 0)
        {
            _out.Write(rest[..next]);
            _out.Write(rest[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            rest = rest[(next + 1)..];
        }

        _out.Write(rest);
    }
}
