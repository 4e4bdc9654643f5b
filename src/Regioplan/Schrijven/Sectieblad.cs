using Regiotafel.Kern;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What the pages of one section have in common.</summary>
internal static class Sectieblad
{
    /// <summary>The stored side when two people saved the same section.</summary>
    public static Conflictzijde Zijde(Schrijfadres adres, Sectie nu, IReadOnlyList<Conflictveld> velden) =>
        new(
            $"{adres.Vorm(nu.Code).Titel}, regioplan {adres.Regio.Naam} {adres.Editie}",
            nu.Auteur ?? "Iemand",
            Klok.Lokaal(nu.Op ?? default),
            nu.Versie,
            adres.Sectie(nu.Code),
            velden
        );
}
