using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>
/// Makes what a decision asks for, with the commands that make the same without a table: their rules hold here too. Inside the writing
/// transaction of the decision, so that both stand or fall together.
/// </summary>
internal sealed class Besluitgevolg(
    PlaatsingDb db,
    IPoort poort,
    VoorstelDoen voorstellen,
    VoorstelVasthouden vasthouden,
    Parkeren parkeren,
    Besluittaken taken,
    Plaatstoets toets,
    Tekstdeur teksten
)
{
    public Task<Gevolg> Maak(Besluitsoort soort, Besluitzaak zaak, CancellationToken ct) =>
        soort switch
        {
            not Besluitsoort.Afspraak when zaak.Watals is not null => Task.FromResult(
                Gevolg.Niet(nameof(Besluitinvoer.Soort), Weigeringen.AlleenAfspraak)
            ),
            Besluitsoort.Voorstel => Voorstel(zaak, ct),
            Besluitsoort.Vasthouden => Vasthouden(zaak, ct),
            Besluitsoort.Ontheffing => taken.Ontheffing(zaak, ct),
            Besluitsoort.Gegeven => taken.Gegeven(zaak, ct),
            Besluitsoort.Opschalen => Opschalen(zaak, ct),
            Besluitsoort.Parkeren => Parkeren(zaak, ct),
            _ => Afspraak(zaak, ct),
        };

    private async Task<Gevolg> Voorstel(Besluitzaak zaak, CancellationToken ct)
    {
        if (zaak is not { Kaart: { } kaart, AanbodId: { } aanbod })
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.PlekNodig);
        }
        var kaarten = await db.Tafelkaarten.AsNoTracking().Where(k => k.SessieId == zaak.Sessie.Id).ToListAsync(ct);
        if (zaak.Invoer.Reden is null && Adviesregel.Anders(kaart, aanbod, kaarten))
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Reden), Weigeringen.RedenNodig);
        }
        var vraag = new Voorstelvraag(kaart.ZoekvraagId, aanbod, zaak.Sleutel)
        {
            Bron = Voorstelbron.Tafel,
            Reden = zaak.Invoer.Reden,
            Handeling = Tafelbron.Werken,
        };
        var (voorstel, fout) = await voorstellen.Voer(vraag, ct);
        return voorstel is not null
            ? new Gevolg(voorstel.Plek) { VoorstelId = voorstel.Id }
            : Gevolg.Niet(
                fout!.Veld == nameof(Voorstelvraag.Reden)
                    ? nameof(Besluitinvoer.Reden)
                    : nameof(Besluitinvoer.Onderwerp),
                fout.Weigering
            );
    }

    // A proposal that was only asked about is held now; one that is held already is held until a later day.
    private async Task<Gevolg> Vasthouden(Besluitzaak zaak, CancellationToken ct)
    {
        if (zaak.VoorstelId is not { } id)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.VoorstelNodig);
        }
        var voorstel = await db.Voorstellen.AsNoTracking().SingleAsync(v => v.Id == id, ct);
        var weigering = voorstel.Gevraagd
            ? await vasthouden.Voer(
                new Vasthoudwens(id, zaak.Sleutel, zaak.Uiterlijk) { Handeling = Tafelbron.Werken },
                ct
            )
            : await vasthouden.Verleng(id, zaak.Uiterlijk, ct, Tafelbron.Werken);
        return weigering is null
            ? new Gevolg($"{voorstel.Plek}, tot en met {zaak.Uiterlijk:d-M-yyyy}") { VoorstelId = id }
            : Gevolg.Niet(
                weigering.Code == "einde-buiten-grens"
                    ? nameof(Besluitinvoer.Uiterlijk)
                    : nameof(Besluitinvoer.Onderwerp),
                weigering
            );
    }

    private async Task<Gevolg> Opschalen(Besluitzaak zaak, CancellationToken ct)
    {
        if (zaak.Zoekvraag is not { } z)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.KaartNodig);
        }
        await poort.Haal(db.Zoekvragen, z.Id, versie: null, Tafelbron.Opschalen, ct);
        var dichtbij = await toets.Passend(z, 1, ct) is [var eerste, ..] ? eerste : null;
        // No room of tables takes it over yet, so somebody does: the task keeps it from falling between two tables.
        var taak = taken.VoorWie(zaak, "bespreek deze zoekvraag aan een andere tafel");
        return new Gevolg("")
        {
            TaakId = taak.Id,
            Criteria = [.. (dichtbij?.Uitkomst.Punten ?? []).Select(p => p.Criterium).Distinct(StringComparer.Ordinal)],
        };
    }

    private async Task<Gevolg> Parkeren(Besluitzaak zaak, CancellationToken ct)
    {
        if (zaak.Zoekvraag is not { } z)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.KaartNodig);
        }
        var wens = new Parkeerwens(zaak.Invoer.Tekst, zaak.Uiterlijk, zaak.Invoer.GeenPersoon, Tafelbron.Werken);
        var fout = await parkeren.Voer(z.Id, wens, ct);
        return fout is null
            ? new Gevolg($"tot {zaak.Uiterlijk:d-M-yyyy}")
            : Gevolg.Niet(
                fout.Veld switch
                {
                    nameof(Parkeerwens.Reden) => nameof(Besluitinvoer.Tekst),
                    nameof(Parkeerwens.Tot) => nameof(Besluitinvoer.Uiterlijk),
                    _ => nameof(Besluitinvoer.Onderwerp),
                },
                fout.Weigering
            );
    }

    private async Task<Gevolg> Afspraak(Besluitzaak zaak, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(zaak.Invoer.Tekst))
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Tekst), Weigeringen.AfspraakNodig);
        }
        var tekst = zaak.Invoer.Tekst.Trim();
        if (await teksten.Keur(tekst, zaak.Invoer.GeenPersoon, ct) is { } weigering)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Tekst), weigering);
        }
        // Of a what-if the name goes along: a promise is read without its agenda.
        var zin = zaak.Watals is { } watals ? $"{watals.Naam}: {tekst}" : tekst;
        return new Gevolg(zin) { TaakId = taken.VoorWie(zaak, zin).Id };
    }
}
