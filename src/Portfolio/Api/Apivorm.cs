using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Api;

/// <summary>Writes the register as the read API shows it. Facts for matching only never leave.</summary>
internal static class Apivorm
{
    public static Apilocatie Locatie(LocatieBeeld l, AanbiederBeeld aanbieder, bool metContact) =>
        new(l.Id, l.Code, l.AanbiederId, aanbieder.Naam, l.Naam)
        {
            Regio = l.Regio,
            Adres = l.Adres,
            Postcode = l.Postcode,
            Plaats = l.Plaats,
            Gemeente = l.Gemeente,
            Gemeentecode = l.Gemeentecode,
            X = l.X,
            Y = l.Y,
            Agb = l.Agb,
            Contact = metContact ? new Apicontact(l.Contact, l.Telefoon, l.Email) : null,
        };

    public static Apieenheid Eenheid(EenheidBeeld e, DateOnly vandaag) =>
        new(e.Id, e.Code, e.LocatieId, e.Naam, Tekst(e.Soort), e.Totaal)
        {
            Regio = e.Regio,
            Ggz = e.Ggz,
            LeeftijdMin = e.LeeftijdMin,
            LeeftijdMax = e.LeeftijdMax,
            Geslacht = Tekst(e.Geslacht),
            OpenVoor = e.OpenVoor,
            Houdbaarheid = e.Halfwaardetijd,
            BuitenGebruik = e.AantalBuitenGebruik(vandaag),
            Profielen = e.Profielen,
            Leveringsvormen = e.Leveringsvormen,
            Financiering =
            [
                .. e.Financiering.Select(f => new Apifinanciering(Tekst(f.Basis), f.Waarde, f.ContractTot)),
            ],
            Feiten =
            [
                .. e
                    .Feiten.Where(f => f.Zichtbaar == Zichtbaar.Regio)
                    .Select(f => new Apifeit(Tekst(f.Soort), f.Code, Tekst(f.Waarde), f.Datum)),
            ],
        };

    public static Apiaanbod Aanbod(Leesrij rij) =>
        new(rij.Id, rij.Eenheid.Id, rij.Locatie.Id, rij.Aanbieder.Id)
        {
            Regio = rij.Eenheid.Regio,
            Vrij = rij.Vrij.Getal,
            Vastgehouden = rij.Vast,
            PlekVrij = Tekst(rij.PlekVrij),
            Vanaf = rij.Vanaf,
            Zekerheid = Tekst(rij.Zekerheid),
            ToegezegdTot = rij.ToegezegdTot,
            BevestigdOp = rij.BevestigdOp,
            Versheid = Tekst(rij.Versheid),
            Status = Tekst(rij.Status),
        };

    private static string Tekst<T>(T waarde)
        where T : struct, Enum => EnumTekst<T>.Tekst(waarde);
}
