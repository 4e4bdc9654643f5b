using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Tests.Kern.Codelijsten;

public sealed class CodelijstTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 2);

    [Theory]
    [InlineData("880", "W", 1, "W1", "GGZ01W")]
    [InlineData("888", "W", 5, "W5", "GGZ05W")]
    [InlineData("864", "B", 3, "B3", "GGZ03B")]
    [InlineData("766", "B", 4, "B4", "GGZ04B")]
    [InlineData("772", "B", 7, "B7", "GGZ07B")]
    public void Een_zorgprofiel_kent_zijn_groep_en_nummer_uit_de_tabel(
        string code,
        string groep,
        int nummer,
        string kort,
        string ciz
    )
    {
        var profiel = Zorgprofiel.Van(code, Peildatum);

        Assert.NotNull(profiel);
        Assert.Equal((groep, nummer, kort, ciz), (profiel.Groep, profiel.Nummer, profiel.Kort, profiel.Ciz));
    }

    [Fact]
    public void Een_beeindigd_profiel_bestaat_alleen_op_een_eerdere_peildatum()
    {
        Assert.Null(Zorgprofiel.Van("866", Peildatum));
        Assert.Equal("C4", Zorgprofiel.Van("866", new(2014, 12, 31))?.Kort);
    }

    [Fact]
    public void Een_profiel_wonen_bestaat_sinds_2021()
    {
        Assert.Null(Zorgprofiel.Van("880", new(2020, 12, 31)));
        Assert.NotNull(Zorgprofiel.Van("880", new(2021, 1, 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0880")]
    [InlineData("881")]
    [InlineData("W1")]
    public void Een_onbekende_code_geeft_niets(string code) => Assert.Null(Zorgprofiel.Van(code, Peildatum));

    [Fact]
    public void Technische_profielen_tellen_niet_in_indicatoren() =>
        Assert.Equal(["996", "997", "998", "999"], Zorgprofiel.Alle.Where(p => !p.Indicator).Select(p => p.Code));

    [Fact]
    public void Er_zijn_31_regios_met_elk_een_eigen_code_van_het_Cbs()
    {
        Assert.Equal(31, Zorgkantoorregio.Alle.Length);
        Assert.Equal(31, Zorgkantoorregio.Alle.Select(r => r.Cbs).Distinct().Count());
        // domein.md, 2.6: Zilveren Kruis 11, VGZ 7, CZ 6, Menzis 3, Zorg en Zekerheid 2, DSW 1, Salland 1.
        var dag = new DateOnly(2024, 1, 1);
        Assert.Equal(
            [11, 7, 6, 3, 2, 1, 1],
            Zorgkantoorregio
                .Alle.GroupBy(r => Concessiehouder.Van(r.Code, dag)!.Naam)
                .Select(g => g.Count())
                .OrderDescending()
        );
        Assert.Equal("Rotterdam", Zorgkantoorregio.Van("5521", Peildatum)?.Naam);
        Assert.Null(Zorgkantoorregio.Van("5522", Peildatum));
    }

    [Fact]
    public void Friesland_is_onder_beide_codes_te_vinden()
    {
        Assert.Equal("5502", Zorgkantoorregio.Van("5533", Peildatum)?.Code);
        Assert.Same(Zorgkantoorregio.Van("5502", Peildatum), Zorgkantoorregio.Van("5533", Peildatum));
    }

    [Fact]
    public void Er_zijn_342_gemeenten_die_elk_in_een_bestaande_regio_liggen()
    {
        Assert.Equal(342, Gemeente.Alle.Select(g => g.Code).Distinct().Count());
        Assert.Equal(342, Gemeente.Alle.Length);
        Assert.All(
            Gemeente.Alle,
            g => Assert.Equal(g.Zorgkantoor, Zorgkantoorregio.Van(g.Zorgkantoor, Peildatum)?.Code)
        );
        Assert.Equal(31, Gemeente.Alle.Select(g => g.Zorgkantoor).Distinct().Count());
        Assert.Equal(
            ["Capelle aan den IJssel", "Krimpen aan den IJssel", "Rotterdam"],
            Gemeente.Alle.Where(g => g.Zorgkantoor == "5521").Select(g => g.Naam)
        );
    }

    [Fact]
    public void Op_de_wachtlijst_staan_urgent_actief_en_voorkeur_en_nooit_voorzorg() =>
        Assert.Equal(
            ["2", "6", "7"],
            Leveringsstatus.Lijst.GeldigOp(Peildatum).Where(s => s.Wachtlijst).Select(s => s.Code)
        );

    [Fact]
    public void De_feestdagen_lopen_van_2021_tot_en_met_2035()
    {
        Assert.Equal((15 * 7) + 3, Feestdag.Alle.Length);
        Assert.Contains(new(new(2025, 4, 26), "Koningsdag"), Feestdag.Alle);
        Assert.Contains(new(new(2024, 5, 9), "Hemelvaartsdag"), Feestdag.Alle);
        Assert.Contains(new(new(2030, 4, 22), "Tweede paasdag"), Feestdag.Alle);
        Assert.Contains(new(new(2035, 5, 14), "Tweede pinksterdag"), Feestdag.Alle);
    }
}
