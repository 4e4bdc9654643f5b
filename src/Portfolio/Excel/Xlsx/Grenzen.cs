namespace Regiotafel.Portfolio.Excel.Xlsx;

/// <summary>Limits of an uploaded workbook, counted on what is really read, never on what a header claims.</summary>
internal static class Grenzen
{
    public const int Bytes = 10 * 1024 * 1024;
    public const long BytesUitgepakt = 100L * 1024 * 1024;
    public const int Verhouding = 100;
    public const int Onderdelen = 1000;
    public const int Bladen = 50;
    public const int Rijen = 20_000;
    public const int Kolommen = 200;
    public const int TekensPerCel = 32_767;
    public const int Samenvoegingen = 100_000;
}
