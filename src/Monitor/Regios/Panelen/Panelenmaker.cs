using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>The panels of a region, from what is open about it.</summary>
internal static class Panelenmaker
{
    public static IReadOnlyList<Paneel> Maak(Regiocijfers cijfers, Doelpad doelpad, Kwartaal? kwartaal) =>
        [
            Aanspraken.Maak(cijfers),
            Leeftijd.Maak(cijfers),
            Herkomst.Maak(),
            Zorgprofielen.Maak(cijfers),
            Instroompad.Maak(cijfers, doelpad, kwartaal),
            Naastelkaar.Maak(cijfers),
            Afspraken.Maak(),
            Kosten.Maak(cijfers),
        ];
}
