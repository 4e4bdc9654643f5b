using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>What two people can do at once ends in one state, and who comes second reads who was first.</summary>
public sealed class VoorstelraceTests
{
    [Theory, OpElkeMotor]
    public async Task Twee_stellen_tegelijk_de_laatste_plek_voor(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var plek = await Voorstelproef.Plek(wereld);
        var een = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var twee = await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis);

        var uitkomsten = await Task.WhenAll(
            Task.Run(() => Voorstelproef.Doe(wereld, Personen.ZbLinde, een.Id, plek), Ct),
            Task.Run(() => Voorstelproef.Doe(wereld, Personen.ZbBrughuis, twee.Id, plek), Ct)
        );

        var gelukt = Assert.Single(uitkomsten, u => u.Fout is null).Voorstel!;
        var verloren = Assert.Single(uitkomsten, u => u.Fout is not null).Fout!;
        Assert.StartsWith(
            $"De laatste plek is net vastgehouden door {gelukt.Organisatie}, tot en met ",
            verloren.Tekst,
            StringComparison.Ordinal
        );
        Assert.Contains("010-0000001", verloren.Tekst, StringComparison.Ordinal);
        await Voorstelproef.Sluitend(wereld, plek, (1, 1));
        var staten = await Zoekvraagproef.Lees(
            wereld,
            db => db.Zoekvragen.OrderBy(z => z.Staat).Select(z => new { z.Id, z.Staat }).ToListAsync(Ct)
        );
        Assert.Equal(
            [(gelukt.ZoekvraagId, Zoekvraagstaat.InVoorstel)],
            staten.Where(s => s.Staat == Zoekvraagstaat.InVoorstel).Select(s => (s.Id, s.Staat))
        );
        Assert.Single(staten, s => s.Staat == Zoekvraagstaat.Zoekend);
    }

    [Theory, OpElkeMotor]
    public async Task Een_voorstel_wordt_ingetrokken_terwijl_het_wordt_toegezegd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, v) = await Voorstelproef.Nieuw(wereld);

        var (trekIn, zegToe) = await Samen(
            () =>
                Voorstelproef.Stap(
                    wereld,
                    Personen.ZbLinde,
                    sp => sp.GetRequiredService<VoorstelIntrekken>().Voer(v.Id, Ct)
                ),
            () =>
                Voorstelproef.Stap(
                    wereld,
                    Personen.ZbBrughuis,
                    sp => sp.GetRequiredService<VoorstelBeantwoorden>().ZegToe(v.Id, Ct)
                )
        );

        // Withdrawing is possible before and after a promise; a promise only before.
        Assert.Null(trekIn);
        var stand = await Voorstelproef.Lees(wereld, v.Id);
        Assert.Equal((Voorstelstaat.Vervallen, Vervalreden.Ingetrokken), (stand.Staat, stand.Vervalreden));
        if (zegToe is not null)
        {
            Assert.StartsWith(
                "Dit voorstel is intussen veranderd: het is ingetrokken, door Zb Linde (Zb Linde) op 2-11-2026.",
                zegToe.Tekst,
                StringComparison.Ordinal
            );
        }
        await Voorstelproef.Sluitend(wereld, v.AanbodId, (1, 0));
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, zoekvraag.Id));
    }

    [Theory, OpElkeMotor]
    public async Task Een_plek_sluit_onder_een_toezegging(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, v) = await Voorstelproef.Nieuw(wereld);
        Assert.Null(
            await Voorstelproef.Stap(
                wereld,
                Personen.ZbBrughuis,
                sp => sp.GetRequiredService<VoorstelBeantwoorden>().ZegToe(v.Id, Ct)
            )
        );
        Assert.Equal(Zoekvraagstaat.Toegezegd, await Staat(wereld, zoekvraag.Id));

        var (dicht, bevestig) = await Samen(
            () =>
                Voorstelproef.Stap(
                    wereld,
                    Personen.ZbBrughuis,
                    async sp =>
                    {
                        await sp.GetRequiredService<VasthoudingBeeindigen>()
                            .GeefAllesVrij(v.AanbodId, "Verbouwing.", "aanbod.wijzigen", Ct);
                        return null;
                    }
                ),
            () =>
                Voorstelproef.Stap(
                    wereld,
                    Personen.ZbLinde,
                    sp =>
                        sp.GetRequiredService<PlaatsingBevestigen>()
                            .Voer(v.Id, new DateOnly(2026, 12, 1), proef: false, Ct)
                )
        );

        Assert.Null(dicht);
        await EenToestand(wereld, zoekvraag.Id, v, bevestig);
    }

    private static async Task EenToestand(Proefregio wereld, Guid zoekvraagId, Voorstel v, Weigering? bevestig)
    {
        var stand = await Voorstelproef.Lees(wereld, v.Id);
        var plaatsingen = await Zoekvraagproef.Lees(wereld, db => db.Plaatsingen.CountAsync(Ct));
        if (bevestig is null)
        {
            // Confirmed first: the place is taken, there was nothing left to give back.
            Assert.Equal((Voorstelstaat.Geplaatst, 1), (stand.Staat, plaatsingen));
            Assert.Equal(Zoekvraagstaat.Geplaatst, await Staat(wereld, zoekvraagId));
            await Voorstelproef.Sluitend(wereld, v.AanbodId, (0, 0));
        }
        else
        {
            Assert.Equal(
                (Voorstelstaat.Vervallen, Vervalreden.PlekWeg, 0),
                (stand.Staat, stand.Vervalreden!.Value, plaatsingen)
            );
            Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, zoekvraagId));
            await Voorstelproef.Sluitend(wereld, v.AanbodId, (1, 0));
            var nogmaals = await Voorstelproef.Stap(
                wereld,
                Personen.ZbLinde,
                sp =>
                    sp.GetRequiredService<PlaatsingBevestigen>().Voer(v.Id, new DateOnly(2026, 12, 1), proef: false, Ct)
            );
            Assert.StartsWith(
                "Dit voorstel is intussen veranderd: het is vervallen, want de plek is er niet meer, door Zb Brughuis (Zb Brughuis) op 2-11-2026.",
                nogmaals?.Tekst,
                StringComparison.Ordinal
            );
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<(Weigering? Een, Weigering? Twee)> Samen(
        Func<Task<Weigering?>> een,
        Func<Task<Weigering?>> twee
    )
    {
        var beide = await Task.WhenAll(Task.Run(een, Ct), Task.Run(twee, Ct));
        return (beide[0], beide[1]);
    }

    private static Task<Zoekvraagstaat> Staat(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Staat).SingleAsync(Ct));
}
