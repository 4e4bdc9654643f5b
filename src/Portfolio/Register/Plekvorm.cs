using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Portfolio.Register;

/// <summary>A row of the register in the form in which other rooms get it.</summary>
internal static class Plekvorm
{
    /// <param name="rij">As the reader sees it.</param>
    /// <param name="voorwaarden">The reader sees the text of what others meet as a condition of the provider.</param>
    public static Plek Van(Leesrij rij, bool voorwaarden) =>
        new(rij.Id, Groepvorm.Van(rij), Plaats(rij.Aanbieder, rij.Locatie, rij.Eenheid))
        {
            Vrij = rij.TeVergeven.Getal,
            IetsVrij =
                rij.TeVergeven.Iets ? true
                : rij.TeVergeven.Niets ? false
                : null,
            Totaal = rij.Eenheid.Totaal,
            Status = EnumTekst<AanbodStatus>.Tekst(rij.Status),
            Reden = rij.Reden,
            BevestigdOp = rij.BevestigdOp,
            Versheid = EnumTekst<Stand>.Tekst(rij.Versheid),
            Telefoon = rij.Locatie.Telefoon,
            Gast = rij.Gast,
            HerinneringenUit = rij.Aanbieder.MailsUitOp,
            Verborgen = voorwaarden ? [] : [.. rij.Eenheid.AlleenToets],
        };

    public static Plekplaats Plaats(AanbiederBeeld aanbieder, LocatieBeeld locatie, EenheidBeeld eenheid) =>
        new()
        {
            AanbiederId = aanbieder.Id,
            Aanbieder = aanbieder.Naam,
            LocatieId = locatie.Id,
            Locatiecode = locatie.Code,
            Locatie = locatie.Naam,
            Woonplaats = locatie.Plaats,
            Gemeente = locatie.Gemeente,
            Punt = locatie is { X: { } x, Y: { } y } ? new Punt(x, y) : null,
            EenheidId = eenheid.Id,
            Eenheidcode = eenheid.Code,
            Eenheid = eenheid.Naam,
            Regio = eenheid.Regio,
        };
}
