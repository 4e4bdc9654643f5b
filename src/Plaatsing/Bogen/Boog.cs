using System.Runtime.InteropServices;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Bogen;

/// <summary>A zoekvraag that fits in a groep, with what depends on the pair: levels 5, 7 and 10.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Boog(int Groep, sbyte Voorkeur, sbyte Afstand, int Lot)
{
    /// <param name="nummer">The number of the groep in the list of the instance.</param>
    public static Boog Van(Parameters parameters, Zoekvraagregel zoekvraag, int nummer, Groep groep) =>
        new(
            nummer,
            (sbyte)Niveaus.VoorkeurVan(zoekvraag, groep),
            (sbyte)Niveaus.AfstandVan(zoekvraag, groep),
            Loting.Lot(parameters.LotingZaad, zoekvraag.Code, groep.Code)
        );
}
