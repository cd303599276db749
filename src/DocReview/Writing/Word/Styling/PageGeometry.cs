namespace DocReview.Writing.Word.Styling;

/// <summary>A4 portrait. Twips are twentieths of a point.</summary>
internal static class PageGeometry
{
    public const int Width = 11906;
    public const int Height = 16838;
    public const int Side = 1021;
    public const int Top = 1304;
    public const int Bottom = 1191;
    public const int Header = 624;
    public const int Footer = 567;

    /// <summary>Width of the text in millimetres.</summary>
    public const double TextWidth = 174;

    /// <summary>Height of the text in points.</summary>
    public const double TextHeight = (Height - Top - Bottom) / 20.0;

    /// <summary>Left and right padding of a table cell in twips.</summary>
    public const int CellSide = 85;

    /// <summary>Upper and lower padding of a table cell in twips.</summary>
    public const int CellTop = 34;

    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    public static int TwipsOfMillimetres(double millimetres) => Twips(Points(millimetres));

    public static double Points(double millimetres) => millimetres * 72 / 25.4;

    /// <summary>English Metric Units, as drawings measure.</summary>
    public static long Emu(double millimetres) => (long)(millimetres * 36000);
}
