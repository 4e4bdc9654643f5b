using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Bewaren;

/// <summary>
/// Takes away what is over its time (trust design, section 4): six months after a case was closed what people wrote about it, and the link
/// with the pseudonym of the files; after two weeks what a file said that nobody saved. Codes, facts, days and the log stay.
/// </summary>
internal sealed class Bewaartaak(PlaatsingDb db, Werkeenheid werk, Klok klok) : ITaak
{
    public const int Maanden = 6;
    public const int Conceptdagen = 14;

    // What these say are fixed sentences, of the list of refusals.
    private static readonly Taaksoort[] VasteZinnen = [Taaksoort.Afwijzing, Taaksoort.Status];

    public string Naam => "plaatsing-bewaartermijn";

    public TimeSpan Elke => TimeSpan.FromDays(1);

    public async Task Voer(CancellationToken ct)
    {
        var (grens, concept) = (klok.Vandaag.AddMonths(-Maanden), klok.Nu.AddDays(-Conceptdagen));
        var regios = await werk.PerRegio(async regio => (Regio: regio, Over: await IsOver(regio, grens, concept, ct)));
        foreach (var (regio, _) in regios.Where(r => r.Over))
        {
            werk.Regio = regio;
            await werk.Doe(() => Ruim(regio, grens, concept, ct), ct);
        }
        werk.Regio = null;
    }

    private IQueryable<Guid> Gesloten(string regio, DateOnly grens) =>
        db
            .Zoekvragen.Where(z => z.Regio == regio && z.Staat == Zoekvraagstaat.Afgesloten && z.AfgeslotenOp <= grens)
            .Select(z => z.Id);

    private IQueryable<Taak> Taken(IQueryable<Guid> dicht) =>
        db.Taken.Where(t =>
            t.ZoekvraagId != null
            && dicht.Contains(t.ZoekvraagId.Value)
            && !VasteZinnen.Contains(t.Soort)
            && t.Tekst != Taak.Gewist
        );

    // A reading question first: on most days there is nothing, and then nothing is written.
    private async Task<bool> IsOver(string regio, DateOnly grens, DateTime concept, CancellationToken ct)
    {
        var dicht = Gesloten(regio, grens);
        return await db.Parkeringen.AnyAsync(p => p.Reden != "" && dicht.Contains(p.ZoekvraagId), ct)
            || await db.Grondslagen.AnyAsync(g => g.Doel != "" && dicht.Contains(g.ZoekvraagId), ct)
            || await db.Afwijzingen.AnyAsync(a => a.Toelichting != null && dicht.Contains(a.ZoekvraagId), ct)
            || await db.Statusperioden.AnyAsync(s => s.Reden != null && dicht.Contains(s.ZoekvraagId), ct)
            || await Taken(dicht).AnyAsync(ct)
            || await db.Clientkoppelingen.AnyAsync(k => dicht.Contains(k.ZoekvraagId), ct)
            || await Tafelteksten.Staan(db, dicht, ct)
            || await Concepten(regio, concept).AnyAsync(ct);
    }

    private async Task<bool> Ruim(string regio, DateOnly grens, DateTime concept, CancellationToken ct)
    {
        var dicht = Gesloten(regio, grens);
        await db
            .Parkeringen.Where(p => dicht.Contains(p.ZoekvraagId))
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Reden, ""), ct);
        await db
            .Grondslagen.Where(g => dicht.Contains(g.ZoekvraagId))
            .ExecuteUpdateAsync(g => g.SetProperty(x => x.Doel, ""), ct);
        await db
            .Afwijzingen.Where(a => dicht.Contains(a.ZoekvraagId))
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.Toelichting, (string?)null), ct);
        await db
            .Statusperioden.Where(s => dicht.Contains(s.ZoekvraagId))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Reden, (string?)null), ct);
        await Tafelteksten.Wis(db, dicht, ct);
        await Taken(dicht).ExecuteUpdateAsync(t => t.SetProperty(x => x.Tekst, Taak.Gewist), ct);
        await db.Clientkoppelingen.Where(k => dicht.Contains(k.ZoekvraagId)).ExecuteDeleteAsync(ct);
        foreach (var invoer in await Concepten(regio, concept).ToListAsync(ct))
        {
            invoer.RondAf(Invoerstand.Vervallen, "", "het systeem", klok.Nu);
        }
        db.Noteer(
            new Gebeurtenis("casus.wissen", "verwijderen", nameof(Zoekvraag), ObjectId: null, regio)
            {
                Reden = "bewaartermijn",
            }
        );
        await db.Bewaar(ct);
        return true;
    }

    private IQueryable<Wachtlijstinvoer> Concepten(string regio, DateTime voor) =>
        db.Wachtlijstinvoer.Where(i => i.Regio == regio && i.Stand == Invoerstand.Concept && i.Op < voor);
}
