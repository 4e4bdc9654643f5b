using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>Every reason to refuse a confirmation.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenGetal = new("geen-getal", "Vul een heel getal in, 0 of meer.");

    /// <summary>Somebody changed the row while it was open on this screen.</summary>
    public static Weigering IntussenGewijzigd(int vrij) =>
        new(
            "intussen-gewijzigd",
            $"Deze regel is intussen gewijzigd: er staat nu {vrij} vrij. Kijk of uw getal nog klopt en bevestig opnieuw."
        );
}
