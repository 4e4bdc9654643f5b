using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>Proposals in the fixed region: De Linde seeks, Brughuis has one place that is not confirmed any more.</summary>
internal static class Voorstelproef
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The one free place of Brughuis.</summary>
    public static Task<Guid> Plek(Proefregio wereld) =>
        wereld.Lees(db => db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync(Ct));

    /// <summary>A zoekvraag of De Linde and its proposal for that place.</summary>
    public static async Task<(Zoekvraag Zoekvraag, Voorstel Voorstel)> Nieuw(Proefregio wereld)
    {
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var (voorstel, fout) = await Doe(wereld, Personen.ZbLinde, zoekvraag.Id, await Plek(wereld));
        Assert.Null(fout);
        return (zoekvraag, voorstel!);
    }

    /// <summary>Proposes a place; a refusal undoes everything, as on the page.</summary>
    public static Task<(Voorstel? Voorstel, Weigering? Fout)> Doe(
        Proefregio wereld,
        Persoon wie,
        Guid zoekvraag,
        Guid aanbod
    ) =>
        Doe(
            wereld,
            wie,
            async sp =>
            {
                var vraag = new Voorstelvraag(zoekvraag, aanbod, Guid.NewGuid()) { Reden = Keuzereden.KentDeSituatie };
                var (voorstel, fout) = await sp.GetRequiredService<VoorstelDoen>().Voer(vraag, Ct);
                return (voorstel, fout?.Weigering);
            },
            uitkomst => uitkomst.Item2
        );

    /// <summary>A real proposal for this place, brought into a state past the steps in between.</summary>
    public static async Task<Guid> InStaat(Proefregio wereld, Persoon zender, Guid aanbod, string staat)
    {
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, zender);
        var (voorstel, fout) = await Doe(wereld, zender, zoekvraag.Id, aanbod);
        Assert.Null(fout);
        var naar = EnumTekst<Voorstelstaat>.Waarde(staat);
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            var v = await db.Voorstellen.SingleAsync(x => x.Id == voorstel!.Id, Ct);
            var wie = new Stapzetter("Proef", "Proef", VasteTijd.Begin);
            if (naar == Voorstelstaat.Geplaatst)
            {
                Assert.Null(v.Zet(Voorstelstaat.Toegezegd, wie));
            }
            if (naar != Voorstelstaat.Voorgesteld)
            {
                Assert.Null(v.Zet(naar, wie, naar == Voorstelstaat.Vervallen ? Vervalreden.Ingetrokken : null));
            }
            await db.Bewaar(Ct);
        });
        return voorstel!.Id;
    }

    /// <summary>Takes a step; a refusal undoes everything, as on the page.</summary>
    public static Task<Weigering?> Stap(
        Proefregio wereld,
        Persoon wie,
        Func<IServiceProvider, Task<Weigering?>> daad
    ) => Doe(wereld, wie, daad, uitkomst => uitkomst);

    public static Task<Voorstel> Lees(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Voorstellen.AsNoTracking().SingleAsync(v => v.Id == id, Ct));

    /// <summary>Counters, holds, ledger and the links between holds and cases agree.</summary>
    public static async Task Sluitend(Proefregio wereld, Guid aanbod, (int Vrij, int Vast) verwacht)
    {
        var rij = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == aanbod, Ct));
        Assert.Equal(verwacht, (rij.Vrij, rij.Vastgehouden));
        await using var scope = wereld.In();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<Plaatsboekcontrole>().Controleer(Ct)).Verschillen);
        var gekoppeld = await Zoekvraagproef.Lees(
            wereld,
            db => db.Vasthoudkoppelingen.CountAsync(k => k.AanbodId == aanbod && k.BeeindigdOp == null, Ct)
        );
        Assert.Equal(verwacht.Vast, gekoppeld);
    }

    /// <summary>For each zoekvraag a proposal of which its organisation is both sides, past the rules.</summary>
    public static async Task<IReadOnlyList<Voorstel>> Maak(Proefregio wereld, IEnumerable<Zoekvraag> zoekvragen)
    {
        var uit = new List<Voorstel>();
        foreach (var zoekvraag in zoekvragen)
        {
            var voorstel = Los(zoekvraag);
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<PlaatsingDb>();
                    db.Voorstellen.Add(voorstel);
                    await db.Bewaar(CancellationToken.None);
                },
                zoekvraag.Regio
            );
            uit.Add(voorstel);
        }
        return uit;
    }

    /// <summary>The first proposal of an organisation; made when there is none.</summary>
    public static async Task<Guid> Eerste(Proefregio wereld, Guid zoekvraagId, string regio)
    {
        var bekend = await Zoekvraagproef.Lees(
            wereld,
            db => db.Voorstellen.Where(v => v.ZoekvraagId == zoekvraagId).Select(v => v.Id).FirstOrDefaultAsync(),
            regio
        );
        if (bekend != Guid.Empty)
        {
            return bekend;
        }
        var zoekvraag = await Zoekvraagproef.Lees(
            wereld,
            db => db.Zoekvragen.AsNoTracking().SingleAsync(z => z.Id == zoekvraagId),
            regio
        );
        return (await Maak(wereld, [zoekvraag]))[0].Id;
    }

    private static Voorstel Los(Zoekvraag z)
    {
        var moment = new Momentopname(new DateOnly(2026, 11, 2), "7", 100, Doorstroom: false)
        {
            Feiten = [new Momentfeit("PRO", "880", "invoer", new DateOnly(2026, 10, 23))],
            Plek = new Momentplek("aangeboden", VasteTijd.Begin, 1, Vanaf: null),
        };
        var voorstel = new Voorstel
        {
            Id = Guid.NewGuid(),
            Regio = z.Regio,
            EigenaarId = z.EigenaarId,
            Aanbieder = z.Eigenaar,
            WederpartijId = z.EigenaarId,
            Indiener = z.Eigenaar,
            ZoekvraagId = z.Id,
            AanbodId = Guid.NewGuid(),
            EenheidId = Guid.NewGuid(),
            Plek = "Proefplek",
            DoorId = Guid.NewGuid(),
            Door = "Proef",
            Organisatie = z.Eigenaar,
            Bron = Voorstelbron.Mens,
            Momentopname = moment.Schrijf(),
            Uiterlijk = new DateOnly(2026, 11, 9),
            GedaanOp = VasteTijd.Begin,
        };
        voorstel.Teken(new Stapzetter("Proef", z.Eigenaar, VasteTijd.Begin));
        return voorstel;
    }

    private static async Task<T> Doe<T>(
        Proefregio wereld,
        Persoon wie,
        Func<IServiceProvider, Task<T>> daad,
        Func<T, Weigering?> weigering
    )
    {
        await using var scope = wereld.Namens(wie);
        var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
        await werk.BeginSchrijven(Ct);
        try
        {
            var uitkomst = await daad(scope.ServiceProvider);
            if (weigering(uitkomst) is null)
            {
                await werk.LegVast(Ct);
            }
            return uitkomst;
        }
        finally
        {
            werk.DraaiTerug();
        }
    }
}
