namespace DocReview.Evaluation.Reading.Probes;

/// <summary>Copies of a file with damage that transfers, disks and hostile hands cause. The same copies each time.</summary>
internal static class DamagedCopies
{
    public static IEnumerable<(string Damage, byte[] Bytes)> Of(byte[] file)
    {
        int[] percents = [3, 25, 50, 75, 97];
        foreach (var percent in percents) yield return ($"cut at {percent} %", [.. file.Take((int)(file.Length * (long)percent / 100))]);
        foreach (var percent in percents) yield return ($"64 zeros at {percent} %", Overwrite(file, percent, 64, (_, _) => 0));
        foreach (var percent in percents) yield return ($"256 flipped bytes at {percent} %", Overwrite(file, percent, 256, (b, i) => (byte)(b ^ (0x55 + (i * 7)))));
    }

    private static byte[] Overwrite(byte[] file, int percent, int count, Func<byte, int, byte> change)
    {
        var bytes = (byte[])file.Clone();
        var from = (int)(file.Length * (long)percent / 100);
        for (var i = 0; i < count && from + i < bytes.Length; i++) bytes[from + i] = change(bytes[from + i], i);
        return bytes;
    }
}
