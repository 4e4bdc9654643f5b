namespace Regiotafel.Kern.Xlsx;

/// <summary>Limits of a workbook, counted on what is really read, never on what a header claims.</summary>
public sealed record Grenzen
{
    public const int UploadBytes = 10 * 1024 * 1024;
    public const long UploadBytesUitgepakt = 100L * 1024 * 1024;
    public const int Kolommen = 200;
    public const int Bladen = 50;
    public const int Onderdelen = 1000;
    public const int TekensPerCel = 32_767;
    public const int Samenvoegingen = 100_000;

    /// <summary>A file that someone uploads.</summary>
    public static Grenzen Upload { get; } =
        new()
        {
            Bytes = UploadBytes,
            BytesUitgepakt = UploadBytesUitgepakt,
            Verhouding = 100,
            Rijen = 20_000,
        };

    /// <summary>A file that an operator reads on the own machine: as large as the format allows.</summary>
    public static Grenzen Beheer { get; } =
        new()
        {
            Bytes = int.MaxValue,
            BytesUitgepakt = 16L * 1024 * 1024 * 1024,
            Verhouding = 1000,
            Rijen = 1_048_576,
        };

    public required int Bytes { get; init; }

    public required long BytesUitgepakt { get; init; }

    /// <summary>How many times larger than the file its content may be.</summary>
    public required int Verhouding { get; init; }

    public required int Rijen { get; init; }
}
