using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>
/// Sends the digests of the day, from the chosen hour on (setting <c>Berichten:Uur</c>, default 8): per provider whoever's turn
/// it is, at most one digest a day per person.
/// </summary>
internal sealed class Herinnertaak(
    PortfolioDb db,
    Werkeenheid werk,
    Wachtrij wachtrij,
    IAdresboek adresboek,
    Herinneringspost post,
    IConfiguration instellingen,
    Klok klok
) : ITaak
{
    private const int GewoonUur = 8;

    public string Naam => "portfolio-herinneringen";

    public TimeSpan Elke => TimeSpan.FromMinutes(10);

    public async Task Voer(CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        if (
            Klok.Lokaal(klok.Nu).Hour < instellingen.GetValue("Berichten:Uur", GewoonUur)
            || !Werkdagen.IsWerkdag(vandaag)
        )
        {
            return;
        }
        await werk.PerRegio(async regio =>
            await db.Standen.AnyAsync(s => s.Regio == regio, ct) && await werk.Doe(() => Regio(regio, vandaag, ct), ct)
        );
    }

    private async Task<bool> Regio(string regio, DateOnly vandaag, CancellationToken ct)
    {
        var wachtend = (await wachtrij.Lees(regio, ct)).ToLookup(w => w.Rij.Aanbieder.Id);
        var overleggen = await db.Overlegdagen.Where(o => o.Regio == regio).Select(o => o.Dag).ToListAsync(ct);
        var ids = wachtend.Select(w => w.Key).ToList();
        var aanbieders = await db
            .Aanbieders.AsNoTracking()
            .Where(a => ids.Contains(a.Id))
            .OrderBy(a => a.Id)
            .ToListAsync(ct);
        foreach (var aanbieder in aanbieders.Where(a => Herinneringsdag.Mag(a, vandaag, overleggen)))
        {
            await Aanbieder(aanbieder, regio, [.. wachtend[aanbieder.Id]], ct);
        }
        return true;
    }

    private async Task Aanbieder(
        Aanbieder aanbieder,
        string regio,
        IReadOnlyList<Wachtende> wachtend,
        CancellationToken ct
    )
    {
        var plaatsen = await db
            .Herinneraars.AsNoTracking()
            .Where(h => h.AanbiederId == aanbieder.Id)
            .ToDictionaryAsync(h => h.GebruikerId, h => h.Plaats, ct);
        foreach (var wie in await adresboek.Van(aanbieder.Id, regio, Rol.Zorgbemiddelaar, ct))
        {
            var plaats = plaatsen.GetValueOrDefault(wie.GebruikerId, Herinnerplaats.Eigenaar);
            var zijn = plaats switch
            {
                Herinnerplaats.Eigenaar => wachtend,
                Herinnerplaats.Vervanger => [.. wachtend.Where(w => w.Trede >= Trede.Vervanger)],
                _ => [],
            };
            if (zijn.Count > 0)
            {
                await post.Stuur(aanbieder, regio, wie, plaats, zijn, ct);
            }
        }
    }
}
