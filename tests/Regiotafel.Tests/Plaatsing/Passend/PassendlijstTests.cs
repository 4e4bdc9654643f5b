using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Plaatsing.Passend;

/// <summary>Who fits in a place, judged and counted by hand.</summary>
public sealed class PassendlijstTests
{
    private static readonly Plek Plek = Plekproef.Plek();

    [Fact]
    public void Wie_past_staat_op_volgorde_van_spoed_en_wachttijd_en_bijna_op_wat_mist()
    {
        var kort = Plekproef.Zoekvraag("7", 20);
        var lang = Plekproef.Zoekvraag("7", 200);
        var urgent = Plekproef.Zoekvraag("6", 3);
        var zonderLeeftijd = Plekproef.Zoekvraag("6", 50, ("FIN", ""));
        var rolstoel = Plekproef.Zoekvraag("7", 10, ("VRZ.rolstoel", "nodig"));
        var anderProfiel = Plekproef.Zoekvraag("7", 300, ("PRO", "884"));
        var andereVorm = Plekproef.Zoekvraag("7", 300, ("LEV", "1"), ("FIN", "Wmo"));

        var lijst = Van(kort, lang, anderProfiel, rolstoel, urgent, andereVorm, zonderLeeftijd);

        Assert.Equal([urgent, lang, kort], Beelden(lijst.Past));
        // One unknown weighs 1, a profile that the zorgkantoor decides on 4: a wheelchair of status 7 comes after money of status 6.
        Assert.Equal([zonderLeeftijd, rolstoel, anderProfiel], Beelden(lijst.Bijna));
        // No way of living (3) and another law (4) are 7 together.
        Assert.Equal([andereVorm], Beelden(lijst.Niet));
        Assert.Equal([("Financiering", 1), ("Leveringsvorm", 1)], lijst.Redenen(Plekproef.Dag));
    }

    [Fact]
    public void Alleen_een_gegeven_dat_de_doorslag_geeft_is_een_telefoontje_waard()
    {
        var lijst = Van(
            Plekproef.Zoekvraag("7", 10, ("VRZ.rolstoel", "nodig")),
            Plekproef.Zoekvraag("7", 20, ("VRZ.rolstoel", "nodig")),
            Plekproef.Zoekvraag("6", 5, ("FIN", "")),
            // Two things are missing: one call does not settle it.
            Plekproef.Zoekvraag("6", 5, ("FIN", ""), ("VRZ.rolstoel", "nodig")),
            // Not unknown, but decided by somebody.
            Plekproef.Zoekvraag("6", 5, ("PRO", "884"))
        );

        Assert.Equal(
            [("FIN", Beslisser.Indiener, 1, 1), ("VRZ.rolstoel", Beslisser.Aanbieder, 2, 0)],
            lijst.Bellen.Select(b => (b.Criterium, b.Bij!.Value, b.Voor.Count, b.Urgent))
        );
    }

    [Fact]
    public void Wie_niet_alles_ziet_leest_kleine_aantallen_niet_en_ook_niet_dat_er_iemand_is()
    {
        var eigen = Plekproef.Zoekvraag("7", 10, ("VRZ.rolstoel", "nodig"));
        var lijst = Van([
            eigen,
            .. Enumerable.Range(1, 11).Select(d => Plekproef.Zoekvraag("7", d)),
            Plekproef.Zoekvraag("7", 9, ("FIN", "")),
        ]);

        var zb = Beeld(lijst, ziet: false, eigen);
        // Eleven, and with one more or less still ten.
        Assert.Equal((10, null), (zb.AantalPast, zb.AantalBijna));
        Assert.Empty(zb.Past);
        // The money of one other case is not named; the wheelchair is, because it is the own case.
        var regel = Assert.Single(zb.Bellen);
        Assert.Equal(
            ("VRZ.rolstoel", null, "1 zoekvraag van u past dan"),
            (regel.Punt.Criterium, regel.Aantal, regel.Voor)
        );

        var zk = Beeld(lijst, ziet: true);
        Assert.Equal((11, 2, 11), (zk.AantalPast, zk.AantalBijna, zk.Past.Count));
        Assert.Equal(["1 zoekvraag past dan", "1 zoekvraag past dan"], zk.Bellen.Select(r => r.Voor));
    }

    [Fact]
    public void Een_verborgen_voorwaarde_noemt_de_bellijst_niet()
    {
        var plek = Plekproef.Plek(
            g =>
                g with
                {
                    ContraIndicaties = new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["agressie"] = "sluit_uit",
                    },
                },
            ["CON.agressie"]
        );
        var lijst = Passendlijst.Van([Plekproef.Zoekvraag("7", 10)], [plek], Vorm(plek).Profiel, Plekproef.Dag);

        Assert.Equal(Regiotafel.Portfolio.Deur.Plek.Voorwaarde, Assert.Single(lijst.Bellen).Zin);
    }

    [Fact]
    public void Van_twee_soorten_plekken_telt_de_beste()
    {
        var later = Plekproef.Plek(g => g with { Code = "EEN-000001-b", Vanaf = Plekproef.Dag.AddDays(90) });
        var lijst = Passendlijst.Van([Plekproef.Zoekvraag("7", 10)], [later, Plek], Vorm(Plek).Profiel, Plekproef.Dag);

        Assert.Equal(Plek.Groep.Code, Assert.Single(lijst.Past).Vergelijking.Plek.Groep.Code);
    }

    private static Passendlijst Van(params Zoekvraagbeeld[] beelden) =>
        Passendlijst.Van(beelden, [Plek], Vorm(Plek).Profiel, Plekproef.Dag);

    private static Profielvorm Vorm(Plek plek) => new([plek.Plaats], [plek]);

    private static Passendbeeld Beeld(Passendlijst lijst, bool ziet, params Zoekvraagbeeld[] eigen) =>
        new(Plekproef.Dag, [Plek], lijst)
        {
            Denkbaar = false,
            Zichtbaar = eigen.Select(b => b.Zoekvraag.Id).ToHashSet(),
            ZietAlles = ziet,
        };

    private static IEnumerable<Zoekvraagbeeld> Beelden(IEnumerable<Kandidaat> lijst) => lijst.Select(k => k.Beeld);
}
