using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Werk;

/// <summary>What placing people asks of the person who is signed in. Names places and days, never a case.</summary>
internal sealed class Plaatsingspunten(
    PlaatsingDb db,
    Voorstellezer voorstellen,
    Plaatsingswerk werk,
    Ontheffingboek ontheffingen,
    Ketenlezer ketens,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : IWerkbron
{
    public async Task<Werkdeel> Lees(CancellationToken ct)
    {
        if (wie.Regio.Length == 0)
        {
            return Werkdeel.Leeg;
        }
        var punten = new List<Werkpunt>();
        if (poort.Mag("voorstel.beantwoorden"))
        {
            punten.AddRange((await voorstellen.TeBeantwoorden(ct)).Select(Antwoord));
        }
        if (poort.Mag(Ketenlezer.Handeling))
        {
            punten.AddRange((await ketens.Lopend(ct)).SelectMany(k => k.Stappen).Select(Ketenpunt).OfType<Werkpunt>());
        }
        if (poort.Mag("zoekvraag.lezen"))
        {
            punten.AddRange((await werk.Taken(ct)).Select(Taakpunt));
        }
        if (poort.Mag("wachtstatus.vaststellen") && await Statussen(ct) is > 0 and var aantal)
        {
            var wat = aantal == 1 ? "1 voorgestelde status" : $"{aantal} voorgestelde statussen";
            punten.Add(new Werkpunt($"Beslis over {wat}", "/plaatsing", Urgentie.DezeWeek));
        }
        if (poort.Mag(ZoekopdrachtBewaren.Handeling) && await Treffers(ct) is (> 0 and var treffers, var spoed))
        {
            var wat = treffers == 1 ? "1 nieuwe treffer" : $"{treffers} nieuwe treffers";
            punten.Add(
                new Werkpunt(
                    $"Bekijk {wat} op uw zoekopdrachten",
                    "/plaatsing/zoekopdrachten",
                    spoed ? Urgentie.Vandaag : Urgentie.DezeWeek
                )
            );
        }
        // A provider has a task for each; who decides for a region has a list.
        if (wie.Rol is Rol.Zorgkantoor or Rol.Gemeente && await ontheffingen.Gevraagd(ct) is { Count: > 0 } vragen)
        {
            punten.Add(
                new Werkpunt(
                    vragen.Count == 1 ? "Beslis over 1 ontheffing" : $"Beslis over {vragen.Count} ontheffingen",
                    "/plaatsing/ontheffingen",
                    Wanneer(vragen[0].Uiterlijk, klok.Vandaag)
                )
                {
                    Tot = Klok.EindeVan(vragen[0].Uiterlijk),
                }
            );
        }
        return new Werkdeel(punten, [], []);
    }

    /// <summary>How soon something is due.</summary>
    public static Urgentie Wanneer(DateOnly uiterlijk, DateOnly vandaag) =>
        uiterlijk < vandaag ? Urgentie.TeLaat
        : uiterlijk == vandaag ? Urgentie.Vandaag
        : uiterlijk <= vandaag.AddDays(7) ? Urgentie.DezeWeek
        : Urgentie.Later;

    private Werkpunt Antwoord(Voorstel v) =>
        new(
            $"Antwoord op een voorstel voor {v.Plek}",
            $"/plaatsing/voorstellen/{v.Id}",
            Wanneer(v.Uiterlijk, klok.Vandaag)
        )
        {
            Toelichting = $"Van {v.Indiener}",
            Tot = Klok.EindeVan(v.Uiterlijk),
        };

    // The next thing that this organisation itself has to say.
    private Werkpunt? Ketenpunt(Ketenstap s)
    {
        var wat =
            s.Loopt && s.Status == Stapstatus.Wacht && s.WederpartijId == wie.OrganisatieId
                ? $"Leg in een keten vast wat de cliënt zegt: {s.Naar}"
            : s.Loopt && s.Status == Stapstatus.AkkoordClient && s.EigenaarId == wie.OrganisatieId
                ? $"Antwoord in een keten voor {s.Naar}"
            : null;
        return wat is null || s.Datum is not { } dag
            ? null
            : new Werkpunt(wat, $"/plaatsing/ketens/{s.KetenId}", Wanneer(dag, klok.Vandaag))
            {
                Tot = Klok.EindeVan(dag),
            };
    }

    private Werkpunt Taakpunt(Taak t) =>
        new(
            t.Tekst,
            t.Soort == Taaksoort.Ontheffing ? "/plaatsing/ontheffingen" : "/plaatsing",
            Wanneer(t.Uiterlijk, klok.Vandaag)
        )
        {
            Tot = Klok.EindeVan(t.Uiterlijk),
        };

    private async Task<(int Aantal, bool Spoed)> Treffers(CancellationToken ct)
    {
        var (regio, ik) = (wie.Regio, wie.GebruikerId);
        var urgent = await db
            .Treffers.Where(t => t.Regio == regio && t.Past && t.GezienOp == null)
            .Where(t =>
                db.Zoekopdrachten.Any(o => o.Id == t.ZoekopdrachtId && o.EigenaarId == ik && o.BeeindigdOp == null)
            )
            .Select(t => t.Urgent)
            .ToListAsync(ct);
        return (urgent.Count, urgent.Contains(true));
    }

    // Own proposals wait for somebody else.
    private Task<int> Statussen(CancellationToken ct)
    {
        var (regio, ik) = (wie.Regio, wie.GebruikerId);
        return db.Statusperioden.CountAsync(
            s => s.Regio == regio && s.Stand == Statusstand.Voorgesteld && s.DoorId != ik,
            ct
        );
    }
}
