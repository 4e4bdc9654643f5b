using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>Writes rows of one import into the register, row by row, inside the transaction of the caller.</summary>
internal sealed class Rijschrijver(PortfolioDb db, IHandelende wie, Klok klok, string regio, Func<Guid, bool> zietAlles)
{
    public const string Handeling = "portfolio.inlezen";

    private readonly Capaciteit _capaciteit = new(db, klok);
    private readonly Codegever _codes = new(db, Codegever.Trek);

    // What earlier rows of this import made. Kept only once the row that made it is saved.
    private readonly Dictionary<string, Guid> _gemaakt = new(StringComparer.Ordinal);

    public async Task<(Stap? Stap, Weigering? Weigering)> Schrijf(Verschilrij rij, CancellationToken ct)
    {
        if (TeLang(rij) is { } teLang)
        {
            return (null, teLang);
        }

        var (locatie, nieuweLocatie) = await Locatie(rij, ct);
        var (eenheid, nieuweEenheid) = await Eenheid(rij, locatie, ct);
        foreach (var wijziging in Van(rij, Niveau.Locatie))
        {
            Veldzetter.Zet(locatie, wijziging.Kolom!.Value, wijziging.Nieuw);
        }

        var totaal = int.Parse(Na(rij, Kolom.Totaal), CultureInfo.InvariantCulture);
        eenheid = totaal > eenheid.Totaal ? await ZetTotaal(eenheid, totaal, ct) : eenheid;
        var bestaand = rij.Stand?.Bron.Aanbod.Id;
        var aanbod = bestaand is { } id ? await db.Aanbod.SingleAsync(a => a.Id == id, ct) : null;
        var (bevestigdOp, bevestigdDoor) = (aanbod?.BevestigdOp, aanbod?.BevestigdDoor);
        if (nieuweEenheid || Van(rij, Niveau.Eenheid).Any())
        {
            new Veldzetter(k => Na(rij, k), klok.Vandaag, zietAlles(eenheid.EigenaarId)).Zet(eenheid);
        }

        Veldzetter.ZetExtra(eenheid, rij.Wijzigingen);
        aanbod ??= db.Aanbod.Add(Aanbod.Nieuw(eenheid)).Entity;
        if (await ZetAanbod(aanbod, eenheid, rij, bestaand is null, ct) is { } weigering)
        {
            return (null, weigering);
        }

        await db.Bewaar(ct);
        if (totaal < eenheid.Totaal)
        {
            await ZetTotaal(eenheid, totaal, ct);
            await db.Bewaar(ct);
        }

        (_gemaakt[rij.Plek.Locatiesleutel], _gemaakt[rij.Plek.Eenheidsleutel]) = (locatie.Id, eenheid.Id);
        Noteer(rij, aanbod, bestaand is null);
        return (
            new(aanbod.Id, eenheid.Id, locatie.Id, rij.Wijzigingen, bestaand is null)
            {
                NieuweEenheid = nieuweEenheid,
                NieuweLocatie = nieuweLocatie,
                BevestigdOp = bevestigdOp,
                BevestigdDoor = bevestigdDoor,
            },
            null
        );
    }

    /// <summary>Ends a stored row that is not in the file: the offer, and the unit when it was its last.</summary>
    public async Task<(Stap? Stap, Weigering? Weigering)> Beeindig(Stand stand, CancellationToken ct)
    {
        var aanbod = await db.Aanbod.SingleAsync(a => a.Id == stand.Bron.Aanbod.Id, ct);
        if (aanbod.Vastgehouden > 0)
        {
            return (null, Weigeringen.WordtVastgehouden);
        }

        var (status, reden) = (aanbod.Status, aanbod.Reden);
        if (aanbod.ZetStatus(AanbodStatus.Gesloten, "Niet meer in het bestand") is { } weigering)
        {
            return (null, weigering);
        }

        var eenheid = await db.Eenheden.SingleAsync(e => e.Id == aanbod.EenheidId, ct);
        var laatste = !await db.Aanbod.AnyAsync(
            a => a.EenheidId == eenheid.Id && a.Id != aanbod.Id && a.Status != AanbodStatus.Gesloten,
            ct
        );
        if (laatste)
        {
            eenheid.BeeindigdOp = klok.Vandaag;
        }

        await db.Bewaar(ct);
        db.Noteer(new Gebeurtenis(Handeling, "beeindigen", nameof(Aanbod), aanbod.Id, regio));
        return (
            new(aanbod.Id, eenheid.Id, eenheid.LocatieId, [], false)
            {
                Beeindigd = true,
                Status = status,
                Reden = reden,
            },
            null
        );
    }

    /// <summary>What is stored already stays as long as it is; only what this row brings is measured.</summary>
    private static Weigering? TeLang(Verschilrij rij) =>
        Kolomnaam
            .Koppen.Where(k => rij.Stand is null || rij.Wijzigingen.Any(w => w.Kolom == k.Kolom))
            .Where(k => Na(rij, k.Kolom).Length > k.Hoogstens)
            .Select(k => Weigeringen.TeLang(k.Naam, k.Hoogstens!.Value))
            .FirstOrDefault();

    private static IEnumerable<Wijziging> Van(Verschilrij rij, Niveau niveau) =>
        rij.Wijzigingen.Where(w => w.Kolom?.Niveau() == niveau);

    private static string Na(Verschilrij rij, Kolom kolom) =>
        rij.Wijzigingen.FirstOrDefault(w => w.Kolom == kolom)?.Nieuw ?? rij.Stand?[kolom] ?? rij.Rij?[kolom] ?? "";

    private async Task<(Locatie, bool Nieuw)> Locatie(Verschilrij rij, CancellationToken ct)
    {
        if (Bekend(rij.Plek.LocatieId, rij.Plek.Locatiesleutel) is { } id)
        {
            return (await db.Locaties.SingleAsync(l => l.Id == id, ct), false);
        }

        var locatie = new Locatie
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = await AanbiederId(rij),
            Code = rij.Rij![Kolom.Locatiecode] is { Length: > 0 } code ? code : await _codes.Locatie(ct),
            Naam = rij.Rij[Kolom.Locatie],
        };
        foreach (var kolom in Enum.GetValues<Kolom>().Where(k => k.Niveau() == Niveau.Locatie))
        {
            Veldzetter.Zet(locatie, kolom, rij.Rij[kolom]);
        }

        db.Locaties.Add(locatie);
        return (locatie, true);
    }

    private async Task<Guid> AanbiederId(Verschilrij rij)
    {
        var sleutel = $"aanbieder|{Vouwen.Tekst(rij.Rij![Kolom.Aanbieder])}";
        if (Bekend(rij.Plek.AanbiederId, sleutel) is { } id)
        {
            return id;
        }

        // An organisation that has accounts and files its own rows first keeps its id: the two are one (ADR 0008).
        var eigen = sleutel == $"aanbieder|{Vouwen.Tekst(wie.OrganisatieNaam)}" && wie.Regio == regio;
        var aanbieder = Aanbieder.Nieuw(
            eigen ? wie.OrganisatieId : Guid.NewGuid(),
            regio,
            eigen ? wie.OrganisatieNaam : rij.Rij[Kolom.Aanbieder]
        );
        await db.Aanbieders.AddAsync(aanbieder);
        return _gemaakt[sleutel] = aanbieder.Id;
    }

    private async Task<(Eenheid, bool Nieuw)> Eenheid(Verschilrij rij, Locatie locatie, CancellationToken ct)
    {
        if (Bekend(rij.Plek.EenheidId, rij.Plek.Eenheidsleutel) is { } id)
        {
            return (await db.Eenheden.SingleAsync(e => e.Id == id, ct), false);
        }

        var eenheid = new Eenheid
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = locatie.EigenaarId,
            LocatieId = locatie.Id,
            Code = rij.Rij![Kolom.Eenheidcode] is { Length: > 0 } code ? code : await _codes.Eenheid(ct),
            Naam = rij.Rij[Kolom.Eenheid],
            Totaal = int.Parse(rij.Rij[Kolom.Totaal], CultureInfo.InvariantCulture),
        };
        db.Eenheden.Add(eenheid);
        return (eenheid, true);
    }

    private Guid? Bekend(Guid? id, string sleutel) =>
        id ?? (_gemaakt.TryGetValue(sleutel, out var gemaakt) ? gemaakt : null);

    private async Task<Weigering?> ZetAanbod(
        Aanbod aanbod,
        Eenheid eenheid,
        Verschilrij rij,
        bool nieuw,
        CancellationToken ct
    )
    {
        var vandaag = klok.Vandaag;
        if (nieuw || Van(rij, Niveau.Aanbod).Any(w => w.Kolom == Kolom.VrijVanaf))
        {
            aanbod.ZetVanaf(Dag(Na(rij, Kolom.VrijVanaf)));
        }

        if (nieuw || Van(rij, Niveau.Aanbod).Any(w => w.Kolom == Kolom.Zekerheid))
        {
            // A file has no end date: a promise then lasts as long as a confirmation of this unit does.
            var zekerheid = Enum.Parse<Zekerheid>(Na(rij, Kolom.Zekerheid), ignoreCase: true);
            var tot = aanbod.ToegezegdTot >= vandaag ? aanbod.ToegezegdTot : vandaag.AddDays(eenheid.Halfwaardetijd);
            if (aanbod.ZetZekerheid(zekerheid, tot, vandaag, reden: null) is { } geweigerd)
            {
                return geweigerd;
            }
        }

        var (voor, vrij) = (aanbod.Vrij, int.Parse(Na(rij, Kolom.Vrij), CultureInfo.InvariantCulture));
        if (vrij > voor && await _capaciteit.Toets(eenheid, aanbod, vrij, ct) is { } teVeel)
        {
            return teVeel;
        }

        if (vrij != voor && aanbod.ZetVrij(vrij) is { } weigering)
        {
            return weigering;
        }

        if (nieuw || vrij != voor)
        {
            Boek(aanbod, nieuw, vrij - voor);
        }

        if (
            Van(rij, Niveau.Aanbod).FirstOrDefault(w => w.Kolom is Kolom.BevestigdOp or Kolom.BevestigdDoor) is not null
        )
        {
            var dag = Dag(Na(rij, Kolom.BevestigdOp))!.Value;
            aanbod.BevestigdVolgensBestand(
                Klok.BeginVan(dag),
                Na(rij, Kolom.BevestigdDoor) is { Length: > 0 } door ? door : null
            );
        }

        return null;
    }

    private void Boek(Aanbod aanbod, bool nieuw, int erbij) =>
        db.Plaatsboek.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = regio,
                AanbodId = aanbod.Id,
                Soort = nieuw ? BoekingSoort.Openen : BoekingSoort.Corrigeren,
                VrijErbij = erbij,
                VastErbij = 0,
                Op = klok.Nu,
                DoorId = wie.GebruikerId,
            }
        );

    // The total is part of a key that offers follow by cascade, so the store changes it and the unit is read again.
    private async Task<Eenheid> ZetTotaal(Eenheid eenheid, int totaal, CancellationToken ct)
    {
        var id = eenheid.Id;
        await db.Bewaar(ct);
        await db.Rechtstreeks(() =>
            db.Eenheden.Where(e => e.Id == id).ExecuteUpdateAsync(z => z.SetProperty(e => e.Totaal, totaal), ct)
        );
        db.ChangeTracker.Clear();
        var gelezen = await db.Eenheden.SingleAsync(e => e.Id == id, ct);
        db.Entry(gelezen).State = EntityState.Modified;
        return gelezen;
    }

    private void Noteer(Verschilrij rij, Aanbod aanbod, bool nieuw) =>
        db.Noteer(
            new Gebeurtenis(Handeling, nieuw ? "aanmaken" : "wijzigen", nameof(Aanbod), aanbod.Id, regio)
            {
                Velden = [.. rij.Wijzigingen.Select(w => w.Kolom?.ToString() ?? "Extra").Distinct()],
            }
        );

    private static DateOnly? Dag(string tekst) =>
        tekst.Length == 0 ? null : DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
