using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>Writes one digest: counts and links only.</summary>
internal sealed class Herinneringspost(PortfolioDb db, IPostbus postbus, Bevestigingslink link, Klok klok)
{
    public async Task Stuur(
        Aanbieder aanbieder,
        string regio,
        Medewerker aan,
        Herinnerplaats plaats,
        IReadOnlyList<Wachtende> wachtend,
        CancellationToken ct
    )
    {
        var vandaag = klok.Vandaag;
        if (await db.Herinneringen.AnyAsync(h => h.GebruikerId == aan.GebruikerId && h.Dag == vandaag, ct))
        {
            return;
        }
        var herinnering = new Herinnering
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            AanbiederId = aanbieder.Id,
            GebruikerId = aan.GebruikerId,
            Dag = vandaag,
            Tot = klok.Nu + Bevestigingslink.Geldig,
        };
        db.Add(herinnering);
        await db.Bewaar(ct);
        await postbus.Bezorg(Bericht(aanbieder, herinnering, plaats, wachtend), ct);
    }

    private Bericht Bericht(
        Aanbieder aanbieder,
        Herinnering herinnering,
        Herinnerplaats plaats,
        IReadOnlyList<Wachtende> wachtend
    )
    {
        var locaties = wachtend.Select(w => w.Rij.Locatie.Id).Distinct().Count();
        var (wat, werkwoord) = locaties == 1 ? ("1 locatie", "wacht") : ($"{locaties} locaties", "wachten");
        var regels = new List<Berichtregel>
        {
            new($"{wat} van {aanbieder.Naam} {werkwoord} op uw bevestiging. Nakijken kost een minuut."),
        };
        if (plaats == Herinnerplaats.Vervanger)
        {
            regels.Add(new("U krijgt dit bericht als vervanger."));
        }
        regels.Add(new("Kijk de plekken na", "/portfolio/actueel"));
        regels.Add(new("Alles klopt nog: bevestig zonder aan te melden (7 dagen geldig)", link.Maak(herinnering)));
        regels.Add(new("Kies zelf wanneer u deze berichten krijgt", "/portfolio/herinneringen"));
        return new Bericht(herinnering.GebruikerId, $"Kloppen deze plekken nog? {wat} {werkwoord}", regels);
    }
}
