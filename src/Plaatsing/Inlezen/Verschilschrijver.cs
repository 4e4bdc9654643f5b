using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>Does what a difference says, in the writing transaction of the caller: all of it or nothing.</summary>
internal sealed class Verschilschrijver(PlaatsingDb db, IHandelende wie, Klok klok, Weging weging, Verloopboek verloop)
{
    public async Task Schrijf(Wachtlijstinvoer invoer, Wachtlijstverschil verschil, CancellationToken ct)
    {
        foreach (var regel in verschil.Van(Verschiluitkomst.Nieuw))
        {
            Begin(invoer, regel.Stand!);
        }
        var gewijzigd = verschil.Van(Verschiluitkomst.Gewijzigd);
        var zoekvragen = new List<(Zoekvraag Zoekvraag, Verschilregel Regel)>();
        foreach (var regel in gewijzigd)
        {
            zoekvragen.Add((await Neem(regel, ct), regel));
        }
        foreach (var regel in verschil.Van(Verschiluitkomst.NietMeerGemeld))
        {
            var zoekvraag = await Neem(regel, ct);
            zoekvraag.NietMeerGemeldOp = invoer.Peildatum;
            verloop.Schrijf(zoekvraag, Verloopsoort.NietMeerGemeld, naar: regel.Reden);
            Noteer(zoekvraag, nameof(Zoekvraag.NietMeerGemeldOp));
        }
        // The old periods must end before the new ones begin: the index knows one that runs.
        var begint = await Eindig(zoekvragen, ct);
        await db.Bewaar(ct);
        foreach (var (zoekvraag, regel) in zoekvragen)
        {
            Wijzig(invoer, zoekvraag, regel, begint.GetValueOrDefault(zoekvraag.Id));
        }
        await db.Bewaar(ct);
        foreach (var (zoekvraag, _) in zoekvragen)
        {
            await weging.Weeg(zoekvraag, ct);
        }
        await db.Bewaar(ct);
    }

    private async Task<Zoekvraag> Neem(Verschilregel regel, CancellationToken ct) =>
        await db.Zoekvragen.FindAsync([regel.Zoekvraag!.Id], ct) ?? throw new NietGevonden(nameof(Zoekvraag));

    private void Begin(Wachtlijstinvoer invoer, Persoonstand stand)
    {
        var zoekvraag = new Zoekvraag
        {
            Id = Guid.NewGuid(),
            Regio = invoer.Regio,
            EigenaarId = wie.OrganisatieId,
            Eigenaar = wie.OrganisatieNaam,
            RegiehouderId = wie.GebruikerId,
            Regiehouder = wie.Naam,
            Code = Casuscode.Trek(),
            Soort = Zoekvraagsoort.Wachtend,
            WachtSinds = stand.WachtSinds,
            AangemaaktOp = klok.Nu,
        };
        db.Zoekvragen.Add(zoekvraag);
        db.Clientkoppelingen.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = invoer.Regio,
                Hash = stand.Hash,
                ZoekvraagId = zoekvraag.Id,
            }
        );
        db.Statusperioden.Add(Periode(invoer, zoekvraag, stand, stand.Vanaf));
        db.Feiten.Add(Feit(invoer, zoekvraag, Feitcode.Profiel, stand.Zzp));
        if (stand.Leveringsvorm is { } vorm && Feitcode.Geldig(Feitcode.Leveringsvormen, vorm, klok.Vandaag))
        {
            db.Feiten.Add(Feit(invoer, zoekvraag, Feitcode.Leveringsvormen, vorm));
        }
        verloop.Schrijf(zoekvraag, Verloopsoort.Ingelezen);
        verloop.Schrijf(zoekvraag, Verloopsoort.StatusVastgesteld, naar: stand.Status);
        db.Noteer(
            new Gebeurtenis(WachtlijstInlezen.Handeling, "aanmaken", nameof(Zoekvraag), zoekvraag.Id, invoer.Regio)
            {
                VersieNa = 1,
            }
        );
    }

    // Gives the day on which each new status begins, and which one it follows.
    private async Task<Dictionary<Guid, (DateOnly Vanaf, string? Van)>> Eindig(
        IReadOnlyList<(Zoekvraag Zoekvraag, Verschilregel Regel)> gewijzigd,
        CancellationToken ct
    )
    {
        var uit = new Dictionary<Guid, (DateOnly, string?)>();
        foreach (var (zoekvraag, regel) in gewijzigd.Where(g => AndereStatus(g.Regel)))
        {
            var lopend = await db.Lopende(zoekvraag.Id, ct);
            // A status of before the one that runs here begins where that began: periods do not overlap.
            var vanaf = lopend is not null && regel.Stand!.Vanaf < lopend.Vanaf ? lopend.Vanaf : regel.Stand!.Vanaf;
            lopend?.Eindig(vanaf);
            uit[zoekvraag.Id] = (vanaf, lopend?.Leveringsstatus);
        }
        return uit;
    }

    private static bool AndereStatus(Verschilregel regel) => regel.Wijzigingen.Any(w => w.Veld == Verschilmaker.Status);

    private void Wijzig(
        Wachtlijstinvoer invoer,
        Zoekvraag zoekvraag,
        Verschilregel regel,
        (DateOnly Vanaf, string? Van) status
    )
    {
        var (stand, velden) = (regel.Stand!, new List<string>());
        zoekvraag.WachtSinds ??= stand.WachtSinds;
        foreach (var wijziging in regel.Wijzigingen)
        {
            switch (wijziging.Veld)
            {
                case Verschilmaker.Status:
                    db.Statusperioden.Add(Periode(invoer, zoekvraag, stand, status.Vanaf));
                    verloop.Schrijf(zoekvraag, Verloopsoort.StatusVastgesteld, status.Van, stand.Status);
                    velden.Add(nameof(Statusperiode.Leveringsstatus));
                    break;
                case Verschilmaker.Melding:
                    zoekvraag.NietMeerGemeldOp = null;
                    verloop.Schrijf(zoekvraag, Verloopsoort.WeerGemeld);
                    velden.Add(nameof(Zoekvraag.NietMeerGemeldOp));
                    break;
                default:
                    var code = wijziging.Veld == Verschilmaker.Profiel ? Feitcode.Profiel : Feitcode.Leveringsvormen;
                    db.Feiten.Add(
                        Feit(invoer, zoekvraag, code, code == Feitcode.Profiel ? stand.Zzp : stand.Leveringsvorm!)
                    );
                    verloop.Schrijf(zoekvraag, Verloopsoort.Feit, naar: wijziging.Veld);
                    velden.Add(code);
                    break;
            }
        }
        Noteer(zoekvraag, [.. velden]);
    }

    private void Noteer(Zoekvraag zoekvraag, params string[] velden) =>
        verloop.Noteer(zoekvraag, WachtlijstInlezen.Handeling, "wijzigen", velden);

    private Statusperiode Periode(Wachtlijstinvoer invoer, Zoekvraag zoekvraag, Persoonstand stand, DateOnly vanaf)
    {
        var periode = new Statusperiode
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Leveringsstatus = stand.Status,
            Classificatie = stand.Classificatie,
            Vanaf = vanaf,
            Bron = invoer.Bron,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
            Op = klok.Nu,
        };
        // The zorgkantoor made the file: what it says of the status was set there.
        periode.NeemOver(wie.OrganisatieNaam, klok.Nu);
        return periode;
    }

    private Feit Feit(Wachtlijstinvoer invoer, Zoekvraag zoekvraag, string code, string waarde) =>
        new Feitherkomst(invoer.Bron, invoer.Peildatum).Feit(zoekvraag, code, waarde, (wie, klok.Nu));
}
