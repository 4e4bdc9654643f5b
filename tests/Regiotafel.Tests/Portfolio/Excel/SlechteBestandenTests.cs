using System.Text;
using Regiotafel.Portfolio.Excel;

namespace Regiotafel.Tests.Portfolio.Excel;

public sealed class SlechteBestandenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    public static TheoryData<string> Soorten => [.. SlechteBestanden.Alle.Keys];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Een_slecht_bestand_wordt_geweigerd_met_zijn_code_plek_en_reden(string soort)
    {
        var (maak, verwacht, reden) = SlechteBestanden.Alle[soort];

        var bestand = Portfoliolezer.Lees(maak(), Vandaag);

        Assert.True(bestand.Geweigerd);
        Assert.Empty(bestand.Rijen);
        var bevinding = bestand.Bevindingen.First(b => b.Ernst == "weiger");
        Assert.Equal(verwacht, $"{bevinding.Rij};{bevinding.Kolomletters};{bevinding.Code}");
        Assert.StartsWith(reden, bevinding.Uitleg, StringComparison.Ordinal);
        Assert.DoesNotContain(bestand.Bevindingen, b => b.Waarde.Any(char.IsAsciiDigit));
        Assert.True(bevinding.Code == "K101" || bestand.Bevindingen.Count == 1);
    }

    [Fact]
    public void Een_geweigerd_bestand_geeft_alleen_de_kopregel_met_rijen()
    {
        var tekst = Encoding.UTF8.GetString(RijenCsv.Rijen(Portfoliolezer.Lees([], Vandaag)));

        Assert.StartsWith("rij;aanbieder;locatie;", tekst, StringComparison.Ordinal);
        Assert.EndsWith(";opmerking;extra\n", tekst, StringComparison.Ordinal);
        Assert.Equal(1, tekst.Count(t => t == '\n'));
    }

    [Fact]
    public void Een_bestand_met_macros_koppelingen_en_plaatjes_wordt_gewoon_gelezen()
    {
        var bytes = SlechteBestanden
            .Los()
            .Onderdeel("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0])
            .Onderdeel("xl/externalLinks/externalLink1.xml", "<externalLink/>")
            .Onderdeel("xl/media/image1.png", [0x89, 0x50])
            .Bytes();

        Assert.Single(Portfoliolezer.Lees(bytes, Vandaag).Rijen);
    }

    [Fact]
    public void Een_cel_van_precies_32767_tekens_en_een_rij_op_kolom_200_mogen_nog()
    {
        object?[] breed = [.. Enumerable.Repeat<object?>(null, 199), "x"];
        var bytes = Bladmaker.Bestand(
            ["De Linde", string.Concat(Enumerable.Range(0, 32_767).Select(i => (char)('a' + (i * 7 % 26)))), 3, 1],
            breed
        );

        Assert.False(Portfoliolezer.Lees(bytes, Vandaag).Geweigerd);
    }

    [Fact]
    public void Een_telefoonnummer_dat_op_een_BSN_lijkt_mag_in_de_kolom_Telefoon()
    {
        var bytes = new Ruwbestand()
            .Blad("Portfolio", Bladmaker.Rijen([.. Bladmaker.Kop, "Tel."], ["De Linde", "Hof", 3, 1, null, 111222333]))
            .Bytes();

        Assert.Equal("111222333", Portfoliolezer.Lees(bytes, Vandaag).Rijen[0][Kolom.Telefoon]);
    }
}
