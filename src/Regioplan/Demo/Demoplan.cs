using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Demo;

/// <summary>Something to write on at once: whoever opens the demonstration sees what a check says of a sentence.</summary>
internal sealed class Demoplan(RegioplanDb db, Klok klok) : IDemoplan
{
    private const string Wie = "Demonstratie";

    public async Task<int> Laad(string regio, Guid eigenaar, CancellationToken ct)
    {
        if (await db.Plannen.AnyAsync(p => p.Regio == regio, ct))
        {
            return 0;
        }
        var sjabloon = Sjabloon.Alle[0];
        var plan = new Plan
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = eigenaar,
            Editie = sjabloon.Editie,
            Nummer = 1,
            Noot = "",
            BegonnenOp = klok.Nu,
            BegonnenDoor = Wie,
        };
        plan.LegVoor();
        db.Plannen.Add(plan);
        db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        var secties = sjabloon
            .Secties.Where(v => v.IsTeSchrijven)
            .ToDictionary(v => v.Code, v => Leeg(plan, v.Code), StringComparer.Ordinal);
        db.Secties.AddRange(secties.Values);
        var teksten = Ingebed.Lees(typeof(Demoplan).Assembly, "Regiotafel.Regioplan.Demo.teksten.csv");
        foreach (var rij in teksten)
        {
            Schrijf(secties[rij["sectie"]], rij["tekst"].Replace("|", "\n\n", StringComparison.Ordinal));
        }
        await db.Bewaar(ct);
        db.Sloten.AddRange(secties.Values.Select(s => Slot(s)));
        db.Opmerkingen.Add(Opmerking(secties["samenwerking"], eigenaar));
        await db.Bewaar(ct);
        return teksten.Count;
    }

    private static Sectie Leeg(Plan plan, string code) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = plan.Regio,
            PlanId = plan.Id,
            Code = code,
        };

    private void Schrijf(Sectie sectie, string tekst)
    {
        sectie.Schrijf(tekst, Guid.Empty, Wie, klok.Nu);
        db.Sectieversies.Add(
            new()
            {
                SectieId = sectie.Id,
                Nummer = 1,
                Regio = sectie.Regio,
                Tekst = tekst,
                Soort = Versiesoort.Geschreven,
                AuteurId = Guid.Empty,
                Auteur = Wie,
                Op = klok.Nu,
            }
        );
    }

    private Slot Slot(Sectie sectie) =>
        new()
        {
            SectieId = sectie.Id,
            Regio = sectie.Regio,
            Tot = klok.Nu,
        };

    private Opmerking Opmerking(Sectie sectie, Guid eigenaar) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = sectie.Regio,
            EigenaarId = eigenaar,
            SectieId = sectie.Id,
            Tekst = "Verzonnen opmerking. Noem hier ook de afspraak over twijfel tussen Wmo en Wlz.",
            DoorId = Guid.Empty,
            Door = Wie,
            Organisatie = Wie,
            Op = klok.Nu,
        };
}
