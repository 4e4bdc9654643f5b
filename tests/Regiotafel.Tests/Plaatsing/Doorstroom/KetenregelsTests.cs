using System.Globalization;
using Regiotafel.Plaatsing.Doorstroom;
using static Regiotafel.Plaatsing.Doorstroom.Stapstatus;

namespace Regiotafel.Tests.Plaatsing.Doorstroom;

public sealed class KetenregelsTests
{
    private static readonly DateOnly Maandag = new(2026, 11, 2);

    [Fact]
    public void Een_stap_gaat_een_voor_een_vooruit_en_een_nee_kan_tot_de_verhuizing()
    {
        Stapstatus[] volgorde = [Wacht, AkkoordClient, AkkoordAanbieder, Bevestigd, Verhuisd];
        foreach (var van in Enum.GetValues<Stapstatus>())
        {
            foreach (var naar in Enum.GetValues<Stapstatus>())
            {
                var verder = Array.IndexOf(volgorde, naar) is var n and > 0 && volgorde[n - 1] == van;
                var nee = naar == Veto && van is not (Verhuisd or Veto);
                Assert.True(Ketenregels.Mag(van, naar) == (verder || nee), $"{van} naar {naar}");
            }
        }
    }

    [Fact]
    public void Wie_al_eens_verhuisde_laat_zijn_oude_plek_niet_nog_eens_achter()
    {
        var oud = Guid.NewGuid();
        Assert.Equal(oud, Ketenregels.Verlaat(oud, eerderBegonnen: false));
        Assert.Null(Ketenregels.Verlaat(oud, eerderBegonnen: true));
        Assert.Null(Ketenregels.Verlaat(huidig: null, eerderBegonnen: false));
    }

    [Theory]
    [InlineData(null, "gestopt", false)]
    [InlineData(2, "veto_keten", false)]
    [InlineData(2, "veto_client", true)]
    [InlineData(2, "bevestigd", true)]
    public void Wie_niet_alle_stappen_ziet_leest_niet_wie_de_keten_veranderde(int? stap, string soort, bool genoemd)
    {
        var regel = new Ketenverlooprij
        {
            Id = Guid.NewGuid(),
            Regio = "R1",
            KetenId = Guid.NewGuid(),
            Op = new DateTime(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc),
            Volgnr = stap,
            Soort = soort,
            DoorId = Guid.NewGuid(),
            Door = "Zb Brughuis",
            Organisatie = "Brughuis",
        };
        var gezien = regel.Voor(alles: false);
        Assert.Equal(genoemd ? ("Zb Brughuis", "Brughuis") : ("", ""), (gezien.Door, gezien.Organisatie));
        Assert.Equal((stap, soort), (gezien.Volgnr, gezien.Soort));
        Assert.Same(regel, regel.Voor(alles: true));
    }

    [Fact]
    public void Een_opvolger_van_een_opvolger_hoort_ook_bij_de_eerste_keten()
    {
        var (een, twee, drie) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var lijn = new Dictionary<Guid, Guid> { [twee] = een, [drie] = twee };
        Assert.Equal([twee, een], Ketenregels.Voorgangers(lijn, drie));
        Assert.Empty(Ketenregels.Voorgangers(lijn, een));
    }

    [Theory]
    [InlineData(Ketenstaat.Voorgesteld, false, Wacht, Wacht)]
    [InlineData(Ketenstaat.InGesprek, true, Wacht, Wacht)]
    [InlineData(Ketenstaat.InGesprek, true, AkkoordAanbieder, AkkoordClient)]
    [InlineData(Ketenstaat.Akkoord, true, AkkoordAanbieder, AkkoordAanbieder)]
    [InlineData(Ketenstaat.Akkoord, true, AkkoordAanbieder, Veto)]
    [InlineData(Ketenstaat.InUitvoering, true, AkkoordAanbieder, Bevestigd)]
    [InlineData(Ketenstaat.InUitvoering, true, Verhuisd, Bevestigd)]
    [InlineData(Ketenstaat.Voltooid, true, Verhuisd, Verhuisd)]
    [InlineData(Ketenstaat.Voltooid, true, Verhuisd, Veto)]
    [InlineData(Ketenstaat.Gestopt, true, Veto, Veto)]
    [InlineData(Ketenstaat.Gestopt, false, Veto, Veto)]
    internal void De_staat_van_een_keten_volgt_uit_zijn_stappen(
        Ketenstaat verwacht,
        bool vast,
        Stapstatus een,
        Stapstatus twee
    ) => Assert.Equal(verwacht, Ketenregels.Staat([een, twee], vast));

    [Fact]
    public void Bevestigen_kan_pas_als_iedereen_akkoord_is()
    {
        Assert.False(Ketenregels.MagBevestigen([AkkoordAanbieder, AkkoordClient]));
        Assert.True(Ketenregels.MagBevestigen([AkkoordAanbieder, AkkoordAanbieder]));
        Assert.True(Ketenregels.MagBevestigen([Bevestigd, AkkoordAanbieder, Veto]));
    }

    [Fact]
    public void Niemand_verhuist_voor_de_stap_ervoor_en_een_ruil_gaat_in_een_keer()
    {
        Assert.True(Ketenregels.MagVerhuizen(Ketenvorm.Keten, [Bevestigd, Bevestigd], 0));
        Assert.False(Ketenregels.MagVerhuizen(Ketenvorm.Keten, [Bevestigd, Bevestigd], 1));
        Assert.True(Ketenregels.MagVerhuizen(Ketenvorm.Keten, [Verhuisd, Bevestigd], 1));
        // A place is given up only when the next one is certain.
        Assert.False(Ketenregels.MagVerhuizen(Ketenvorm.Keten, [AkkoordAanbieder, Bevestigd], 0));
        Assert.True(Ketenregels.MagVerhuizen(Ketenvorm.Ruil, [Bevestigd, Bevestigd], 1));
        Assert.False(Ketenregels.MagVerhuizen(Ketenvorm.Ruil, [Bevestigd, AkkoordAanbieder], 0));
    }

    [Fact]
    public void De_weg_terug_is_weg_bij_de_laatste_bevestiging()
    {
        Assert.False(Ketenregels.GeenWegTerug([Bevestigd, AkkoordAanbieder]));
        Assert.True(Ketenregels.GeenWegTerug([Bevestigd, Bevestigd]));
        Assert.True(Ketenregels.GeenWegTerug([Verhuisd, Bevestigd, Veto]));
        Assert.False(Ketenregels.GeenWegTerug([Verhuisd, Veto]));
    }

    [Fact]
    public void Bij_een_nee_staat_het_deel_ervoor_zolang_elke_stap_voor_die_persoon_loont()
    {
        // Three steps, the no at the last: the first two are each worth it by themselves.
        Assert.Equal([2], Val([Bevestigd, AkkoordAanbieder, Wacht], 2));
        // The second only moved for the third: it falls as well, and the first stands.
        Assert.Equal([1, 2], Val([Bevestigd, AkkoordAanbieder, Wacht], 2, nietWaard: 1));
        // The first is not worth it: nothing stands.
        Assert.Equal([0, 1, 2], Val([Bevestigd, AkkoordAanbieder, Wacht], 2, nietWaard: 0));
        // Who has moved has moved.
        Assert.Equal([1, 2], Val([Verhuisd, Bevestigd, Wacht], 1, nietWaard: 0));
        // A no in the middle takes along what comes behind it: that place does not come free.
        Assert.Equal([1, 2], Val([Bevestigd, Bevestigd, Bevestigd], 1));
        // What was lost before is not lost again.
        Assert.Equal([0], Val([Bevestigd, Veto], 0));
    }

    [Fact]
    public void Een_ruil_valt_als_geheel() =>
        Assert.Equal([0, 1, 2], Ketenregels.Val(Ketenvorm.Ruil, [Bevestigd, AkkoordAanbieder, Wacht], 1, _ => true));

    [Fact]
    public void Een_plan_laat_tijd_om_te_praten_en_gaat_een_voor_een()
    {
        // Ten working days after Monday 2 November is Monday 16; two more is Wednesday 18.
        Assert.Equal([new(2026, 11, 16), new(2026, 11, 18)], Ketenregels.Plan(Ketenvorm.Keten, 2, Maandag));
        Assert.Equal([new(2026, 11, 16), new(2026, 11, 16)], Ketenregels.Plan(Ketenvorm.Ruil, 2, Maandag));
    }

    [Fact]
    public void Dagen_die_niet_kunnen_krijgen_een_zin()
    {
        var tot = new DateOnly(2026, 11, 30);
        DateOnly vroeg = new(2026, 11, 10),
            laat = new(2026, 11, 12);

        Assert.Null(Ketenregels.ToetsPlan(Ketenvorm.Keten, [vroeg, vroeg, laat], Maandag, tot));
        Assert.Equal("dagen-op-volgorde", Ketenregels.ToetsPlan(Ketenvorm.Keten, [laat, vroeg], Maandag, tot)?.Code);
        Assert.Equal("ruil-op-een-dag", Ketenregels.ToetsPlan(Ketenvorm.Ruil, [vroeg, laat], Maandag, tot)?.Code);
        Assert.Equal("dag-buiten-termijn", Ketenregels.ToetsPlan(Ketenvorm.Keten, [Maandag], Maandag, tot)?.Code);
        Assert.Equal(
            "dag-buiten-termijn",
            Ketenregels.ToetsPlan(Ketenvorm.Keten, [tot.AddDays(1)], Maandag, tot)?.Code
        );
    }

    /// <summary>By hand, from Monday 2 November: 180 days as C01, 60 as A04.</summary>
    [Theory]
    [InlineData(Vetosoort.Client, "2027-05-01")]
    [InlineData(Vetosoort.Behandelaar, "2027-05-01")]
    [InlineData(Vetosoort.Aanbieder, "2027-01-01")]
    [InlineData(Vetosoort.Plek, null)]
    internal void Na_een_nee_is_het_paar_zo_lang_uit_als_de_lijst_van_redenen_zegt(Vetosoort soort, string? tot)
    {
        var stap = Stap();
        Assert.Null(stap.Zeg(soort, new("Proef", "Proef", Maandag.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc))));

        Assert.Equal(
            tot,
            Ketenregels.Uit(stap)?.Tot.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    private static Ketenstap Stap() =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "1",
            KetenId = Guid.NewGuid(),
            Volgnr = 1,
            EigenaarId = Guid.NewGuid(),
            Aanbieder = "De Linde",
            WederpartijId = Guid.NewGuid(),
            Indiener = "Brughuis",
            ZoekvraagId = Guid.NewGuid(),
            NaarEenheidId = Guid.NewGuid(),
            NaarAanbodId = Guid.NewGuid(),
            Naar = "Proefplek",
        };

    private static IReadOnlyList<int> Val(Stapstatus[] stappen, int nee, int? nietWaard = null) =>
        Ketenregels.Val(Ketenvorm.Keten, stappen, nee, i => i != nietWaard);

    // Today is Monday 2 November; all places are held until Monday 30.
    [Theory]
    [InlineData(false, "17 19", null)]
    [InlineData(false, "16 30", null)]
    [InlineData(false, "16 18", "geen-andere-dag")]
    [InlineData(false, "2 18", "dag-buiten-termijn")]
    [InlineData(false, "16 31", "dag-buiten-termijn")]
    [InlineData(false, "19 18", "dagen-op-volgorde")]
    [InlineData(true, "17 18", "ruil-op-een-dag")]
    [InlineData(true, "19 19", null)]
    public void Dagen_schuiven_binnen_de_gezamenlijke_termijn(bool ruil, string dagen, string? code)
    {
        DateOnly Dag(int nummer) => new DateOnly(2026, 10, 31).AddDays(nummer);
        var wordt = dagen.Split(' ').Select(d => Dag(int.Parse(d, CultureInfo.InvariantCulture))).ToList();
        (bool, DateOnly?, DateOnly?)[] stappen = [(true, Dag(16), wordt[0]), (true, Dag(18), wordt[1])];
        var vorm = ruil ? Ketenvorm.Ruil : Ketenvorm.Keten;
        Assert.Equal(code, Ketenregels.ToetsVerzet(vorm, stappen, Dag(2), Dag(30))?.Code);
    }

    [Fact]
    public void Een_gezette_stap_houdt_zijn_dag_en_telt_niet_mee_in_de_volgorde()
    {
        var (gisteren, vandaag, morgen) = (
            new DateOnly(2026, 11, 1),
            new DateOnly(2026, 11, 2),
            new DateOnly(2026, 11, 3)
        );
        Assert.Equal(
            "stap-loopt-niet",
            Ketenregels.ToetsVerzet(Ketenvorm.Keten, [(false, gisteren, morgen)], vandaag, morgen)?.Code
        );
        Assert.Null(
            Ketenregels.ToetsVerzet(
                Ketenvorm.Keten,
                [(false, gisteren, gisteren), (true, morgen.AddDays(1), morgen)],
                vandaag,
                morgen.AddDays(1)
            )
        );
    }
}
