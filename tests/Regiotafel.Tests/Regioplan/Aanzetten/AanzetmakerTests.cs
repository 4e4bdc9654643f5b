using Regiotafel.Regioplan.Aanzetten;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Aanzetten;

public sealed class AanzetmakerTests
{
    private const string P = "2024-01-01/2024-05-01";

    [Fact]
    public void Relatief_meer_staat_er_alleen_als_de_toets_het_zegt()
    {
        // W2: 400 of 1.000 beside 4.400 of 21.000 (21%): far above. W1: 195 beside 4.195 (20%): within the limits.
        var cijfers = Openbaar(
            new Proeftabel("verdeling-ggz-w", "2.0")
                .Cel(Regio, "zzp=882", 400, 1000, P)
                .Cel(Ander, "zzp=882", 4000, 20_000, P)
                .Cel(Regio, "zzp=880", 195, 1000, P)
                .Cel(Ander, "zzp=880", 4000, 20_000, P)
                .Cel(Regio, "zzp=884", 100, 1000, P)
                .Cel(Ander, "zzp=884", 6000, 20_000, P)
                .Maak()
        );

        Assert.Equal(
            [
                $"Er zijn {{{{ bewering verdeling-ggz-w {P} zzp=882 tegen alle regio's: \"relatief meer\" }}}} mensen met profiel W2: {{{{ cijfer verdeling-ggz-w {P} zzp=882 }}}} van de mensen met een W-profiel, tegen {{{{ cijfer verdeling-ggz-w {P} zzp=882 regio=ALLE }}}} in alle regio's samen.",
                $"Er zijn {{{{ bewering verdeling-ggz-w {P} zzp=884 tegen alle regio's: \"relatief minder\" }}}} mensen met profiel W3: {{{{ cijfer verdeling-ggz-w {P} zzp=884 }}}} van de mensen met een W-profiel, tegen {{{{ cijfer verdeling-ggz-w {P} zzp=884 regio=ALLE }}}} in alle regio's samen.",
            ],
            Aanzetten("verhouding-ggz-w", cijfers).Select(a => a.Tekst)
        );
    }

    [Theory]
    [InlineData(1330, "\"gestegen\"")]
    [InlineData(1070, "\"iets gestegen\"")]
    [InlineData(1020, "\"ongeveer gelijk gebleven\"")]
    [InlineData(930, "\"iets gedaald\"")]
    public void De_wachtlijst_krijgt_het_woord_dat_klopt(int nu, string woord) =>
        Assert.Contains(
            woord,
            Assert.Single(Aanzetten("wachtlijsten", Wachtenden(1000, nu))).Tekst,
            StringComparison.Ordinal
        );

    [Fact]
    public void Zorg_in_eigen_omgeving_is_gestegen_vooral_mpt()
    {
        var vormen = new Proeftabel("verhouding-leveringsvormen-alle", "2.0");
        foreach (
            var (vorm, toen, nu) in new[]
            {
                ("mpt", 50, 150),
                ("vpt", 100, 120),
                ("pgb", 50, 30),
                ("verblijf", 800, 700),
                ("overig", 0, 0),
            }
        )
        {
            vormen.Cel(Regio, $"vorm={vorm}", toen, 1000, "2022").Cel(Regio, $"vorm={vorm}", nu, 1000, "2023");
        }
        var cijfers = Openbaar(
            new Proeftabel("aandeel-eigen-omgeving", "2.0")
                .Cel(Regio, "", 200, 1000, "2022")
                .Cel(Regio, "", 300, 1000, "2023")
                .Cel(Regio, "", 290, 1000, P)
                .Maak(),
            vormen.Maak()
        );

        Assert.Contains(
            "{{ bewering aandeel-eigen-omgeving 2023 tegen 2022: \"gestegen\" vooral vorm=mpt }}",
            Assert.Single(Aanzetten("leveringsvormen", cijfers)).Tekst,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Wat_opvalt_is_alleen_wat_verschilt()
    {
        Assert.Contains(
            "\"duidelijk hoger\"",
            Assert.Single(Aanzetten("wat-valt-op", Naastelkaar(400))).Tekst,
            StringComparison.Ordinal
        );
        Assert.Empty(Aanzetten("wat-valt-op", Naastelkaar(285)));
        Assert.Contains(
            "\"ongeveer gelijk\"",
            Assert.Single(Aanzetten("kenmerken", Naastelkaar(285))).Tekst,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Elke_aanzet_klopt_zelf_en_verdwijnt_niet_stil_als_het_cijfer_verandert()
    {
        foreach (var nu in Enumerable.Range(50, 100).Select(tien => tien * 10))
        {
            var aanzet = Assert.Single(Aanzetten("wachtlijsten", Wachtenden(1000, nu)));
            Assert.Empty(Taalproef.Keur(aanzet.Tekst, Wachtenden(1000, nu), new HashSet<string>()));
        }
        var hoog = Assert.Single(Aanzetten("wachtlijsten", Wachtenden(1000, 1300)));
        Assert.Equal(
            Keursoort.Fout,
            Assert.Single(Taalproef.Keur(hoog.Tekst, Wachtenden(1000, 700), new HashSet<string>())).Soort
        );
    }

    [Fact]
    public void Zonder_cijfers_en_in_de_leeswijzer_is_er_geen_aanzet()
    {
        Assert.Empty(Aanzetten("kosten", Wachtenden(1000, 800)));
        Assert.Empty(Aanzetten("leeswijzer", Wachtenden(1000, 800)));
    }

    private static IReadOnlyList<Aanzet> Aanzetten(string sectie, Plancijfers cijfers) =>
        Aanzetmaker.Maak(Sjabloon.Van("2024-2025")!.Secties.Single(s => s.Code == sectie), cijfers);
}
