using System.Security.Cryptography;

namespace DocReview.Hosting.ModelAccess;

/// <summary>The secret behind placeholders: made once per machine, so that a value is hidden alike in every version of a document.</summary>
internal static class MaskKey
{
    private const int Bytes = 32;

    /// <param name="stateFolder">The folder of this user's state.</param>
    public static string Of(string stateFolder)
    {
        var file = Path.Combine(stateFolder, "mask.key");
        if (File.Exists(file)) return File.ReadAllText(file).Trim();
        Directory.CreateDirectory(stateFolder);
        var aside = $"{file}.{Environment.ProcessId}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(aside, options)) writer.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));
        try
        {
            File.Move(aside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside); // Another process was first; its key is everyone's.
        }

        return File.ReadAllText(file).Trim();
    }
}
