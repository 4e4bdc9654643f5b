using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Portfolio.Register;

/// <summary>How this room's values are written on a screen.</summary>
internal static class Schrijfwijze
{
    public static string Naam(this Financieringsbasis basis) =>
        basis switch
        {
            Financieringsbasis.WlzW => "Wlz-W",
            Financieringsbasis.WlzB => "Wlz-B",
            Financieringsbasis.WlzOverig => "Wlz overig",
            _ => "Wmo",
        };

    /// <summary>"Wlz-W, Wmo", or nothing when it is not known.</summary>
    public static string BetaaldUit(this EenheidBeeld e) =>
        string.Join(", ", e.Financiering.Where(f => f.Waarde).Select(f => f.Basis.Naam()));

    /// <summary>"W1 W2 W3", or nothing when it is not known.</summary>
    public static string Profielnamen(this EenheidBeeld e, DateOnly dag) =>
        string.Join(' ', e.Profielen.Select(p => Zorgprofiel.Van(p, dag)?.Kort ?? p).Order(StringComparer.Ordinal));

    /// <summary>"18+", "18-65", "tot en met 30", or "alle" without limits.</summary>
    public static string Leeftijd(this EenheidBeeld e) =>
        (e.LeeftijdMin, e.LeeftijdMax) switch
        {
            (null, null) => "alle",
            ({ } min, null) => $"{min}+",
            (null, { } max) => $"t/m {max}",
            var (min, max) => $"{min}-{max}",
        };

    /// <summary>"nu", "1-12" in the same year, else "1-12-2027"; nothing when no place is free.</summary>
    public static string Vanaf(this AanbodBeeld a, DateOnly vandaag) => a.Vrij == 0 ? "" : Vanaf(a.Vanaf, vandaag);

    /// <summary>The same for who may not know how many are free; nothing when it is not known that one is.</summary>
    public static string Vanaf(this Leesrij r, DateOnly vandaag) => r.Vrij.Iets ? Vanaf(r.Vanaf, vandaag) : "";

    private static string Vanaf(DateOnly? vanaf, DateOnly vandaag) =>
        vanaf is null || vanaf <= vandaag ? "nu"
        : vanaf.Value.Year == vandaag.Year
            ? vanaf.Value.ToString("d-M", System.Globalization.CultureInfo.InvariantCulture)
        : vanaf.Value.ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture);

    public static Zekerheidstand Merk(this Zekerheid zekerheid) =>
        zekerheid switch
        {
            Zekerheid.Toegezegd => Zekerheidstand.Toegezegd,
            Zekerheid.Aangeboden => Zekerheidstand.Aangeboden,
            _ => Zekerheidstand.Indicatief,
        };

    public static Versheidstand Merk(this Stand stand) =>
        stand switch
        {
            Stand.Vers => Versheidstand.Vers,
            Stand.LooptAf => Versheidstand.LooptAf,
            _ => Versheidstand.NietBevestigd,
        };
}
