namespace Regiotafel.Cijfers.Leveringen;

/// <summary>How much a delivery through the screen may be; the command line has no such limits.</summary>
internal static class Leveringsgrenzen
{
    /// <summary>The files of a delivery.</summary>
    public const int MeesteBestanden = 200;

    /// <summary>Unpacked against packed, per file of a zip.</summary>
    public const int MeesteVerhouding = 100;

    /// <summary>Months that raw files are kept (vertrouwen.md, section 4); as long as no edition is fixed, from the upload.</summary>
    public const int Bewaarmaanden = 24;
}
