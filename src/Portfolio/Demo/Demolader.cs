using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Demo;

/// <summary>Writes the demo region into an empty register, its year of history included.</summary>
internal sealed class Demolader(PortfolioDb db, Werkeenheid werk, Klok klok) : IDemoregio
{
    private const long Zaad = Demovraag.VastZaad;

    public string Regio => Demovraag.VasteRegio;

    public IReadOnlyList<Demoorganisatie> Organisaties { get; } =
    [
        .. Woordenlijst
            .Lees("aanbieders")
            .Select(r => new Demoorganisatie(
                Demo.Personen.OrganisatieId(Zaad, r["naam"]),
                r["naam"],
                Demovraag.VasteRegio
            ))
            .Concat(
                Demo.Personen.Lijst(Zaad)
                    .Select(p => new Demoorganisatie(p.Wie.OrganisatieId, p.Wie.OrganisatieNaam, p.Regio))
            )
            .DistinctBy(o => o.Id),
    ];

    public IReadOnlyList<Demopersoon> Personen { get; } =
    [
        .. Demo
            .Personen.Lijst(Zaad)
            .Select(p => new Demopersoon(
                p.Wie.Id,
                p.Wie.Naam,
                p.Rol,
                p.Wie.OrganisatieId,
                $"{Zoektekst.Van(p.Wie.Naam).Replace(' ', '.')}@regiotafel.example",
                p.Regio,
                p.Toelichting
            )),
    ];

    public Task<Demouitkomst> Laad(int eenheden, CancellationToken ct) =>
        Laad(new Demovraag(Zaad, klok.Vandaag, eenheden), ct);

    /// <summary>Loads the world of a question.</summary>
    public async Task<Demouitkomst> Laad(Demovraag vraag, CancellationToken ct)
    {
        if (werk.Schrijft)
        {
            return await Vul(vraag, ct);
        }
        werk.Regio = vraag.Regio;
        return await werk.Doe(() => Vul(vraag, ct), ct);
    }

    private async Task<Demouitkomst> Vul(Demovraag vraag, CancellationToken ct)
    {
        if (await db.Aanbieders.AnyAsync(a => a.Regio == vraag.Regio, ct))
        {
            return new(false, 0, 0, 0, 0);
        }
        var wereld = Demowereld.Maak(vraag);
        await new Demoschrijver(werk, wereld).Schrijf(ct);
        db.RaakStand(vraag.Regio);
        werk.Noteer(new Gebeurtenis("portfolio.beheren", "aanmaken", "Demoregio", null, vraag.Regio));
        var inhoud = wereld.Inhoud();
        return new(
            true,
            inhoud.Aanbieders.Count,
            inhoud.Locaties.Count,
            inhoud.Eenheden.Count,
            inhoud.Eenheden.Sum(e => e.Totaal)
        );
    }
}
