using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>An opened uitgave for the screen and for files: its tables with where they come from.</summary>
internal sealed record Uitgavebeeld(
    Guid Id,
    string Naam,
    DateTime Op,
    Doelgroep Doelgroep,
    string Editie,
    string Levering,
    bool Voorbeeld,
    string Beleid,
    string Beleidstekst,
    bool Vanzelf,
    string Hash,
    IReadOnlyList<Uitgavetabel> Tabellen
)
{
    public static Uitgavebeeld Van(Geopend rij) =>
        new(
            rij.Id,
            rij.Naam,
            rij.Op,
            rij.Doelgroep,
            rij.Editie,
            rij.Levering,
            rij.Voorbeeld,
            rij.Beleid,
            rij.Beleidstekst,
            rij.OpenerId is null,
            rij.Hash,
            Bevriezing.Lees(rij.Tabellen)
        );
}
