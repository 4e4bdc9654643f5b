using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Invents a placement table that meets today: four weeks ago it agreed on a few things that still have to be answered. Not a single
/// value comes from a person.
/// </summary>
internal sealed class Demotafel(
    PlaatsingDb db,
    IAdresboek adresboek,
    Regiovraagmaker maker,
    Demowatals watals,
    Klok klok
) : IDemotafel
{
    private const string Naam = "Demotafel plaatsing";

    private static readonly Rol[] Rollen = [Rol.Zorgbemiddelaar, Rol.Zorgkantoor, Rol.Gemeente, Rol.Tafelvoorzitter];

    public async Task<int> Laad(string regio, CancellationToken ct)
    {
        // One of the zorgkantoor sits at the table.
        var collegas = (await adresboek.InRegio(regio, [Rol.Zorgkantoor], ct)).Skip(1);
        List<Deelnemer> mensen = [.. (await adresboek.InRegio(regio, Rollen, ct)).Except(collegas)];
        if (
            await adresboek.InRegio(regio, [Rol.Tafelvoorzitter], ct) is not [var voorzitter, ..]
            || await db.Plaatsingstafels.AnyAsync(t => t.Regio == regio, ct)
        )
        {
            return 0;
        }
        var vorige = Vorige();
        var tafel = new Plaatsingstafel
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = voorzitter.OrganisatieId,
            Naam = Naam,
            Ritme = Tafelritme.Maandelijks,
            Aanvang = "10.00",
            AangemaaktOp = Klok.BeginVan(vorige),
        };
        db.Plaatsingstafels.Add(tafel);
        db.Tafelleden.AddRange(mensen.Select(m => Lid(tafel, m, vorige)));
        await VoegVorigeSessie(tafel, vorige, mensen, voorzitter, ct);
        db.Tafelsessies.Add(Sessie(tafel, klok.Vandaag));
        if (await adresboek.InRegio(regio, [Rol.Zorgkantoor], ct) is [var kantoor, ..])
        {
            await watals.Laad(tafel, kantoor, ct);
        }
        db.Noteer(new Gebeurtenis(Tafelbron.Beheren, "aanmaken", "Demoregio", ObjectId: null, regio));
        await db.Bewaar(ct);
        return mensen.Count;
    }

    // A working day about four weeks ago.
    private DateOnly Vorige()
    {
        var dag = klok.Vandaag.AddDays(-28);
        return Werkdagen.IsWerkdag(dag) ? dag : Werkdagen.Na(dag, 1);
    }

    private async Task VoegVorigeSessie(
        Plaatsingstafel tafel,
        DateOnly dag,
        List<Deelnemer> mensen,
        Deelnemer voorzitter,
        CancellationToken ct
    )
    {
        var vraag = await maker.Maak(tafel.Regio, ct);
        var zoekvragen = vraag
            .Zoekvragen.Values.Where(b => b.Status?.Leveringsstatus == "6")
            .OrderByDescending(b => b.Wachtdagen)
            .ThenBy(b => b.Zoekvraag.Id)
            .Take(2)
            .Select(b => b.Zoekvraag)
            .ToList();
        var plek = vraag.Plekken.Plekken.First(p => p is { Open: true, Gast: false }).Plaats.Naam;
        var sessie = Sessie(tafel, dag);
        var (begin, eind) = (Klok.BeginVan(dag).AddHours(10), Klok.BeginVan(dag).AddHours(10).AddMinutes(27));
        var besluiten = new List<(Besluit Besluit, string Code)>();
        void Besluit(Besluitsoort soort, string onderwerp, int wie, int? zaak, int dagen)
        {
            var zoekvraag = zaak is { } z && z < zoekvragen.Count ? zoekvragen[z] : null;
            var belofte = new Belofte(soort, onderwerp, mensen[wie % mensen.Count], Werkdagen.Na(dag, dagen));
            besluiten.Add(
                (
                    Neem(sessie, belofte, zoekvraag?.Id, voorzitter, begin.AddMinutes(5 + besluiten.Count)),
                    zoekvraag?.Code.ToString() ?? ""
                )
            );
        }
        Besluit(Besluitsoort.Gegeven, $"bevestiging van {plek}", 1, zaak: null, 5);
        Besluit(Besluitsoort.Opschalen, "", 0, zaak: 0, 10);
        Besluit(Besluitsoort.Afspraak, "Vraag de gemeente hoe lang de verbouwing duurt.", 2, zaak: null, 12);
        Besluit(Besluitsoort.Gegeven, "", 3, zaak: 1, 5);
        var verslag = Verslag(tafel.Naam, (begin, eind), mensen, besluiten, voorzitter.Naam);
        // A planned session of that day begins and ends by the same rules as any other.
        if (
            (sessie.Open(voorzitter.Naam, begin, beantwoord: true) ?? sessie.Sluit(verslag.Schrijf(), eind)) is
            { } weigering
        )
        {
            throw new InvalidOperationException(weigering.Code);
        }
        db.Tafelsessies.Add(sessie);
        db.Besluiten.AddRange(besluiten.Select(b => b.Besluit));
    }

    private Verslag Verslag(
        string naam,
        (DateTime Begin, DateTime Eind) tijd,
        IReadOnlyList<Deelnemer> mensen,
        IEnumerable<(Besluit Besluit, string Code)> besluiten,
        string voorzitter
    ) =>
        new(naam, Klok.Datum(tijd.Begin), voorzitter)
        {
            Geopend = tijd.Begin,
            Gesloten = tijd.Eind,
            Aanwezig = [.. mensen.Select(m => $"{m.Naam}, {m.Organisatie}")],
            Besluiten =
            [
                .. besluiten.Select(b => new Verslagregel(
                    Besluitwoorden.Vast(b.Besluit),
                    b.Code,
                    $"{b.Besluit.Wie}, {b.Besluit.Organisatie}",
                    b.Besluit.Uiterlijk,
                    ""
                )
                {
                    BesluitId = b.Besluit.ZoekvraagId is null ? null : b.Besluit.Id,
                }),
            ],
            Volgende = klok.Vandaag,
        };

    /// <summary>What somebody promised.</summary>
    private sealed record Belofte(Besluitsoort Soort, string Onderwerp, Deelnemer Wie, DateOnly Uiterlijk);

    private static Besluit Neem(
        Tafelsessie sessie,
        Belofte belofte,
        Guid? zoekvraagId,
        Deelnemer voorzitter,
        DateTime op
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = sessie.Regio,
            EigenaarId = belofte.Wie.OrganisatieId,
            TafelId = sessie.TafelId,
            SessieId = sessie.Id,
            Soort = belofte.Soort,
            ZoekvraagId = zoekvraagId,
            Onderwerp = belofte.Onderwerp,
            WieId = belofte.Wie.GebruikerId,
            Wie = belofte.Wie.Naam,
            Organisatie = belofte.Wie.Organisatie,
            Uiterlijk = belofte.Uiterlijk,
            Op = op,
            DoorId = voorzitter.GebruikerId,
            Door = voorzitter.Naam,
        };

    private static Tafelsessie Sessie(Plaatsingstafel tafel, DateOnly dag) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            EigenaarId = tafel.EigenaarId,
            TafelId = tafel.Id,
            Datum = dag,
        };

    private static Tafellid Lid(Plaatsingstafel tafel, Deelnemer m, DateOnly vanaf) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            TafelId = tafel.Id,
            GebruikerId = m.GebruikerId,
            Naam = m.Naam,
            OrganisatieId = m.OrganisatieId,
            Organisatie = m.Organisatie,
            Vanaf = vanaf,
        };
}
