using System.Security.Cryptography;
using System.Text;

namespace DocReview.Models.Classifying;

/// <summary>
/// What models have answered, one small file per question, so that nothing is paid twice: a run that was killed goes on where it stopped, and
/// a new version of a document pays for what changed. A file is named by a hash of everything the answer depends on, and holds ids,
/// or a text that the model wrote.
/// </summary>
/// <param name="folder">Made when the first answer is kept.</param>
internal sealed class AnswerStore(string folder)
{
    /// <summary>The name of a question.</summary>
    /// <param name="parts">Everything the answer depends on.</param>
    public static string Key(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    /// <summary>The answer; null when there is none yet.</summary>
    public string? Find(string key)
    {
        try
        {
            return File.ReadAllText(PathOf(key));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer. Written aside and renamed: another process sees all of it or nothing.</summary>
    public void Keep(string key, string answer)
    {
        var path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var aside = $"{path}.{Guid.CreateVersion7():N}.tmp";
        try
        {
            File.WriteAllText(aside, answer);
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>How many answers are kept, and their bytes.</summary>
    public (int Answers, long Bytes) Count()
    {
        var files = Files().ToList();
        return (files.Count, files.Sum(f => f.Length));
    }

    /// <summary>Removes answers that were kept before a time; returns how many.</summary>
    public int Prune(DateTimeOffset before)
    {
        var old = Files().Where(f => f.LastWriteTimeUtc < before.UtcDateTime).ToList();
        foreach (var file in old) file.Delete();
        return old.Count;
    }

    private IEnumerable<FileInfo> Files() =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*.json", SearchOption.AllDirectories) : [];

    private string PathOf(string key) => Path.Combine(folder, key[..2], $"{key}.json");
}
