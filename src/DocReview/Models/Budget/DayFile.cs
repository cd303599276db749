using System.Globalization;

namespace DocReview.Models.Budget;

/// <summary>
/// What all processes of this user spent on a day: one small file per day with a line per call, numbers only. It is read and written under
/// an exclusive handle.
/// </summary>
/// <param name="folder">Where the files lie; made when needed.</param>
/// <param name="zone">In which a day begins and ends.</param>
/// <param name="clock">Tells the day.</param>
internal sealed class DayFile(string folder, TimeZoneInfo zone, TimeProvider clock)
{
    private const int Tries = 200;

    /// <summary>Spent today.</summary>
    /// <exception cref="IOException">The file cannot be had.</exception>
    public Spend Total()
    {
        if (!File.Exists(Path)) return default;
        using var file = Open(FileMode.Open);
        using var reader = new StreamReader(file);
        var total = default(Spend);
        while (reader.ReadLine() is { } line) total += Parse(line);
        return total;
    }

    /// <summary>Adds a call to today's.</summary>
    /// <exception cref="IOException">The file cannot be had.</exception>
    public void Add(Spend spend)
    {
        Directory.CreateDirectory(folder);
        using var file = Open(FileMode.OpenOrCreate);
        file.Seek(0, SeekOrigin.End);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{spend.Tokens} {spend.Price}"));
    }

    private string Path => System.IO.Path.Combine(folder, $"spent-{Today:yyyy-MM-dd}.txt");

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);

    private FileStream Open(FileMode mode)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                return new(Path, mode, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (i < Tries && File.Exists(Path))
            {
                Thread.Sleep(5);
            }
        }
    }

    // A line that was cut off by a crash counts as nothing, and so does what a person wrote into the file.
    private static Spend Parse(string line) =>
        line.Split(' ') is [var tokens, var price]
        && long.TryParse(tokens, NumberStyles.None, CultureInfo.InvariantCulture, out var t)
        && decimal.TryParse(price, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var p)
            ? new(t, p)
            : default;
}
