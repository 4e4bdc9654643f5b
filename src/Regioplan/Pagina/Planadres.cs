using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>Reads the region in an address.</summary>
internal static class Planadres
{
    /// <summary>By its name in an address, or by its code; null when there is no such region.</summary>
    public static Zorgkantoorregio? Regio(string tekst, DateOnly vandaag) =>
        Zorgkantoorregio.VanSlug(tekst) ?? Zorgkantoorregio.Van(tekst, vandaag);

    /// <summary>The same address with the name of the region, for who came with its code or a typed variant; null when it is right.</summary>
    public static string? Omleiding(Zorgkantoorregio regio, string tekst, string rest = "") =>
        tekst == regio.Slug ? null : $"/regioplan/{regio.Slug}{rest}";

    /// <summary>A part of an address as somebody typed it, fit to be sent back in one.</summary>
    public static string Deel(string getypt) => Uri.EscapeDataString(getypt);
}
