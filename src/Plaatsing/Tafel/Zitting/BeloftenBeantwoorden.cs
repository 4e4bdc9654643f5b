using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>Hears what came of what was promised: done, not done, or a new date.</summary>
internal sealed class BeloftenBeantwoorden(PlaatsingDb db, IHandelende wie, Klok klok, TaakStellen taken)
{
    // A decision and the task that it makes are written in one request, so never further apart than this.
    private static readonly TimeSpan Verzoek = TimeSpan.FromMinutes(1);

    /// <summary>What is wrong with the answers, at the field of each promise; nothing when each is answered.</summary>
    public static IReadOnlyList<Veldfout> Toets(
        IReadOnlyList<Besluit> beloften,
        IReadOnlyList<Belofteantwoord> antwoorden,
        DateOnly vandaag
    )
    {
        var fouten = new List<Veldfout>();
        for (var i = 0; i < antwoorden.Count; i++)
        {
            var a = antwoorden[i];
            if (a.Staat is null or Besluitstaat.Open)
            {
                fouten.Add(new Veldfout($"Antwoorden[{i}].Staat", Weigeringen.AntwoordNodig));
            }
            else if (
                a.Staat == Besluitstaat.Verlengd
                && (a.Datum is not { } dag || dag <= vandaag || dag > vandaag.AddYears(1))
            )
            {
                fouten.Add(new Veldfout($"Antwoorden[{i}].Datum", Weigeringen.NieuweDatumNodig));
            }
        }
        // A promise that came up after the form was drawn has no field of its own.
        if (fouten.Count == 0 && beloften.Any(b => antwoorden.All(a => a.Id != b.Id)))
        {
            fouten.Add(new Veldfout("", Weigeringen.EerstBeantwoorden));
        }
        return fouten;
    }

    /// <summary>
    /// True when the answer about this decision may end or move its task: a decision asked for it, and no other one waits for it.
    /// Asking a provider the same twice is one task, so it can be of somebody else too.
    /// </summary>
    public static bool BeslistOver(Taak taak, Besluit besluit, IEnumerable<Besluit> alle)
    {
        var met = alle.Where(b => b.TaakId == taak.Id).ToList();
        return met.Exists(b =>
                b.DoorId == taak.GesteldDoorId && b.Op - taak.GesteldOp is var na && na >= TimeSpan.Zero && na < Verzoek
            ) && !met.Exists(b => b.Id != besluit.Id && b.Staat == Besluitstaat.Open);
    }

    /// <summary>Writes the answers down; the answers have passed <see cref="Toets"/>.</summary>
    public async Task Voer(
        Tafelsessie sessie,
        IReadOnlyList<Besluit> beloften,
        IReadOnlyList<Belofteantwoord> antwoorden,
        CancellationToken ct
    )
    {
        var ids = beloften.Select(b => b.TaakId).OfType<Guid>().ToList();
        await db.Besluiten.Where(b => b.TaakId != null && ids.Contains(b.TaakId.Value)).LoadAsync(ct);
        foreach (var besluit in beloften)
        {
            var antwoord = antwoorden.First(a => a.Id == besluit.Id);
            var taak = besluit.TaakId is { } taakId ? await db.Taken.SingleAsync(t => t.Id == taakId, ct) : null;
            var staat = antwoord.Staat!.Value;
            if (!besluit.Beantwoord(staat, sessie.Id, wie.Naam, klok.Nu))
            {
                continue;
            }
            Noteer(besluit);
            var beslist = taak is not null && BeslistOver(taak, besluit, db.Besluiten.Local);
            if (staat == Besluitstaat.Verlengd)
            {
                Verleng(sessie, besluit, beslist ? taak : null, antwoord.Datum!.Value);
            }
            // What a provider is asked to let go ends when he decides: other cases may wait for the same answer.
            else if (beslist && taak!.Soort != Taaksoort.Ontheffing)
            {
                taken.RondAf(
                    taak!,
                    staat == Besluitstaat.Gedaan ? Taakstand.Gedaan : Taakstand.NietGelukt,
                    Tafelbron.Werken
                );
            }
        }
        await db.Bewaar(ct);
    }

    // The same promise with a new date is a decision of this session; its task follows it.
    private void Verleng(Tafelsessie sessie, Besluit oud, Taak? taak, DateOnly datum)
    {
        var verder = taak is { Stand: Taakstand.Open } ? Taak(taak, datum) : null;
        if (verder is not null)
        {
            taken.RondAf(taak!, Taakstand.Vervallen, Tafelbron.Werken);
            taken.Stel(verder, Tafelbron.Werken);
        }
        var nieuw = new Besluit
        {
            Id = Guid.NewGuid(),
            Regio = oud.Regio,
            EigenaarId = oud.EigenaarId,
            TafelId = oud.TafelId,
            SessieId = sessie.Id,
            Soort = oud.Soort,
            ZoekvraagId = oud.ZoekvraagId,
            AanbodId = oud.AanbodId,
            TafelwatalsId = oud.TafelwatalsId,
            Onderwerp = oud.Onderwerp,
            WieId = oud.WieId,
            Wie = oud.Wie,
            Organisatie = oud.Organisatie,
            Uiterlijk = datum,
            Keuzereden = oud.Keuzereden,
            VoorstelId = oud.VoorstelId,
            TaakId = verder?.Id ?? oud.TaakId,
            VorigId = oud.Id,
            Op = klok.Nu,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
        };
        db.Besluiten.Add(nieuw);
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "aanmaken", nameof(Besluit), nieuw.Id, nieuw.Regio)
            {
                Velden = [nameof(Besluit.Uiterlijk)],
                VersieNa = 1,
            }
        );
    }

    private Taak Taak(Taak oud, DateOnly datum) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = oud.Regio,
            EigenaarId = oud.EigenaarId,
            ZoekvraagId = oud.ZoekvraagId,
            EenheidId = oud.EenheidId,
            AanbodId = oud.AanbodId,
            Soort = oud.Soort,
            Onderwerp = oud.Onderwerp,
            Tekst = oud.Tekst,
            Uiterlijk = datum,
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = $"{wie.Naam}, {wie.OrganisatieNaam}",
        };

    private void Noteer(Besluit besluit) =>
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "wijzigen", nameof(Besluit), besluit.Id, besluit.Regio)
            {
                Velden = [nameof(Besluit.Staat)],
                VersieVoor = besluit.Versie,
                VersieNa = besluit.Versie + 1,
            }
        );
}
