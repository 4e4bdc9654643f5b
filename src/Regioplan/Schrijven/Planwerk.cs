using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What a plan asks of somebody: a text of his own to save, sections to agree with, remarks, a request to decide on, a draft to read.</summary>
internal sealed class Planwerk(RegioplanDb db, IPoort poort, IHandelende wie, Klok klok) : IWerkbron
{
    public async Task<Werkdeel> Lees(CancellationToken ct)
    {
        if (wie.Regio.Length == 0 || Zorgkantoorregio.Van(wie.Regio, klok.Vandaag) is not { } regio)
        {
            return Werkdeel.Leeg;
        }
        var open = await db
            .Plannen.AsNoTracking()
            .Where(p => p.Regio == wie.Regio && p.PubliceerderId == null)
            .OrderByDescending(p => p.Editie)
            .ToListAsync(ct);
        var punten = new List<Werkpunt>();
        foreach (var plan in open.Where(p => Sjabloon.Van(p.Editie) is not null))
        {
            var adres = new Schrijfadres(regio, Sjabloon.Van(plan.Editie)!);
            punten.AddRange(
                poort.Mag(Plandossier.Bewerken, plan) ? await Schrijver(plan, adres, ct) : await Lezer(plan, adres, ct)
            );
        }
        return new(punten, [], []);
    }

    private async Task<IReadOnlyList<Werkpunt>> Schrijver(Plan plan, Schrijfadres adres, CancellationToken ct)
    {
        var naam = $"Regioplan {adres.Editie}";
        if (plan.Staat == Planstaat.Aangevraagd)
        {
            return plan.AanvragerId != wie.GebruikerId && poort.Mag(Plandossier.Publiceren, plan)
                ?
                [
                    new($"{naam}: publiceer, of geef terug", adres.Publicatie, Urgentie.DezeWeek)
                    {
                        Toelichting = $"{plan.Aanvrager} vraagt om publicatie.",
                    },
                ]
                : [];
        }
        var ik = wie.GebruikerId;
        var secties = await db.Secties.AsNoTracking().Where(s => s.PlanId == plan.Id).ToListAsync(ct);
        var ids = secties.Select(s => s.Id).ToList();
        var kladden = await db
            .Kladteksten.Where(k => k.WieId == ik && ids.Contains(k.SectieId))
            .Select(k => k.SectieId)
            .ToListAsync(ct);
        var opmerkingen = await db.Opmerkingen.CountAsync(
            o => ids.Contains(o.SectieId) && o.Staat == Opmerkingstaat.Open,
            ct
        );
        var teLezen = secties.Where(s => s.Staat == Sectiestaat.TerReview && s.AuteurId != ik).ToList();
        var uit = secties
            .Where(s => kladden.Contains(s.Id))
            .Select(s => new Werkpunt(
                $"{naam}: sla uw tekst op bij {adres.Vorm(s.Code).Titel}",
                adres.Sectie(s.Code),
                Urgentie.Vandaag
            ))
            .ToList();
        if (teLezen.Count > 0)
        {
            uit.Add(
                new(
                    $"{naam}: geef akkoord op {Aantal(teLezen.Count, "sectie", "secties")}",
                    $"{adres.Review}#{teLezen[0].Code}",
                    Urgentie.DezeWeek
                )
            );
        }
        if (opmerkingen > 0)
        {
            uit.Add(
                new(
                    $"{naam}: verwerk {Aantal(opmerkingen, "opmerking", "opmerkingen")}",
                    adres.Review,
                    Urgentie.DezeWeek
                )
            );
        }
        if (secties.Count(s => s.Staat is Sectiestaat.Leeg or Sectiestaat.Concept) is > 0 and var aantal)
        {
            uit.Add(new($"{naam}: schrijf {Aantal(aantal, "sectie", "secties")}", adres.Bewerken, Urgentie.Later));
        }
        return uit;
    }

    private async Task<IReadOnlyList<Werkpunt>> Lezer(Plan plan, Schrijfadres adres, CancellationToken ct)
    {
        var (ik, nu) = (wie.GebruikerId, klok.Nu);
        return
            poort.Mag(Plandossier.Lezen, plan)
            && await db.Lezers.SingleOrDefaultAsync(l => l.PlanId == plan.Id && l.WieId == ik && l.Tot > nu, ct)
                is { } lezer
            ? [new($"Regioplan {adres.Editie}: lees het concept", adres.Review, Urgentie.DezeWeek) { Tot = lezer.Tot }]
            : [];
    }

    private static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
