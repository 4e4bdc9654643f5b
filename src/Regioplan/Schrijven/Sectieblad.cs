using Regiotafel.Kern;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What the pages of one section have in common.</summary>
internal static class Sectieblad
{
    /// <summary>The stored side when two people saved the same section.</summary>
    /// <param name="moment">For a section in which nobody wrote yet: only its state changed, now or just before.</param>
    public static Conflictzijde Zijde(
        Schrijfadres adres,
        Sectie nu,
        DateTime moment,
        IReadOnlyList<Conflictveld> velden
    ) =>
        new(
            $"{adres.Vorm(nu.Code).Titel}, regioplan {adres.Regio.Naam} {adres.Editie}",
            nu.Auteur ?? "Iemand",
            Klok.Lokaal(nu.Op ?? moment),
            nu.Versie,
            adres.Sectie(nu.Code),
            velden
        );
}
